"""Fixed words, dates, references and quotation marks as plain text, by the language of a map."""
