"""Rules on quotations, sections and the lock."""
