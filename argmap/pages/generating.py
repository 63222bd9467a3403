"""The Python that templates become, in which calls, attributes and text are as plain as one writes them."""

from collections.abc import Mapping
from typing import Any

from jinja2 import Environment, Template, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.environment import TemplateModule
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


class _Template(Template):
    """Makes of what others import from it one module for each page, and not one for each of them."""

    def make_module(
        self,
        vars: dict[str, Any] | None = None,  # noqa: A002 - so called where it comes from
        shared: bool = False,
        locals: Mapping[str, Any] | None = None,  # noqa: A002
    ) -> TemplateModule:
        made: dict[str | None, TemplateModule] = (vars or {})["modules"]
        if self.name not in made:
            made[self.name] = super().make_module(vars, shared, locals)
        return made[self.name]


class Templates(Environment):
    """Templates of which each shows whatever it shows as escaped text.

    What a page is rendered with has a place for its ``modules``.
    """

    code_generator_class = _Generator
    template_class = _Template

    @staticmethod
    def escaped(value: object) -> Markup:
        return value if type(value) is Markup else escape(value)
