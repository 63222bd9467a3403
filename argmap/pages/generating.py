"""The Python that templates become, in which calls, attributes and text are as plain as one writes them."""

from typing import Any

from jinja2 import Environment, nodes
from jinja2.compiler import CodeGenerator, Frame
from markupsafe import Markup, escape


class _Generator(CodeGenerator):
    """Writes calls and attributes as plain ones.

    Otherwise each call would be looked at for wishes that nothing here has, each attribute for a key of its
    name, and what is escaped already would be escaped again, which takes a fifth of the time of a build.
    """

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:  # noqa: N802
        if forward_caller or node.dyn_args or node.dyn_kwargs:
            return super().visit_Call(node, frame, forward_caller)
        self.visit(node.node, frame)
        self.write("(")
        for argument in (*node.args, *node.kwargs):
            self.visit(argument, frame)
            self.write(", ")
        return self.write(")")

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802
        self.visit(node.node, frame)
        self.write(f".{node.attr}")

    def _output_child_pre(self, *_: Any) -> None:
        self.write("environment.escaped(")


class Templates(Environment):
    """Templates of which each shows whatever it shows as escaped text."""

    code_generator_class = _Generator

    @staticmethod
    def escaped(value: object) -> Markup:
        return value if type(value) is Markup else escape(value)
