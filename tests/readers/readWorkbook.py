"""Prints as JSON what openpyxl finds in a workbook file."""

import json
import sys

from openpyxl import load_workbook


def cells(sheet):
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is not None:
                yield cell.coordinate, [str(cell.value), cell.number_format, cell.protection.locked, cell.fill.fgColor.rgb]


def sheet_contents(sheet):
    rules = [(str(area.sqref), rule.type) for area in sheet.conditional_formatting for rule in area.rules]
    return {
        "name": sheet.title,
        "tables": {table.name: table.ref for table in sheet.tables.values()},
        "lists": {str(rule.sqref): rule.formula1 for rule in sheet.data_validations.dataValidation},
        "icons": sorted(area for area, kind in rules if kind == "iconSet"),
        "charts": len(sheet._charts),
        "notes": {cell.coordinate: cell.comment.text for row in sheet.iter_rows() for cell in row if cell.comment},
        "frozen": sheet.freeze_panes,
        "protected": sheet.protection.sheet,
        "paper": [sheet.page_setup.orientation, sheet.page_setup.paperSize, sheet.print_title_rows],
        "cells": dict(cells(sheet)),
    }


workbook = load_workbook(sys.argv[1])
names = {name.name: name.attr_text for name in workbook.defined_names.definedName}
json.dump({"names": names, "sheets": [sheet_contents(sheet) for sheet in workbook.worksheets]}, sys.stdout)
