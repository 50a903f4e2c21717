"""The figures that are to be reached, and how they are printed."""

from statistics import median

LESS, MORE = "at most", "at least"


class Figure:
    """One row: what was measured, several times, beside what it is to reach."""

    def __init__(self, what, direction, limit, unit, values, remark=""):
        self.what, self.direction, self.limit, self.unit = what, direction, limit, unit
        self.values, self.remark = list(values), remark

    @property
    def value(self):
        return median(self.values)

    @property
    def verdict(self):
        if self.limit is None:
            return ""
        reached = self.value <= self.limit if self.direction == LESS else self.value >= self.limit
        return "met" if reached else "missed"

    def cells(self):
        limit = "–" if self.limit is None else f"{self.direction} {self.limit:g}{self.unit}"
        measured = f"**{shown(self.value)}{self.unit}**"
        if len(set(self.values)) > 1:
            measured += f" ({shown(min(self.values))}–{shown(max(self.values))})"
        return [self.what, limit, measured + self.remark, self.verdict]


def shown(value):
    """Three digits that count."""
    if isinstance(value, int) or value >= 100:
        return f"{value:,.0f}"
    return f"{value:.2f}" if value < 10 else f"{value:.1f}"


def table(head, rows, left=1):
    """A Markdown table whose first columns are text."""
    rows = [[str(cell) for cell in row] for row in [head, *rows]]
    widths = [max(len(row[column]) for row in rows) for column in range(len(head))]
    lines = []
    for index, row in enumerate(rows):
        cells = [cell.ljust(w) if n < left else cell.rjust(w) for n, (cell, w) in enumerate(zip(row, widths))]
        lines.append("| " + " | ".join(cells) + " |")
        if index == 0:
            rules = ["-" * w if n < left else "-" * (w - 1) + ":" for n, w in enumerate(widths)]
            lines.append("| " + " | ".join(rules) + " |")
    return "\n".join(lines) + "\n"


def spread(values, digits=2):
    return f"{median(values):.{digits}f} ({min(values):.{digits}f}–{max(values):.{digits}f})"
