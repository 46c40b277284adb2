#!/usr/bin/env python3
"""Writes the operator catalogue from a survey of public sources; see docs/decisions/operator-catalogue.md.

Usage: operators.py operators.json common_parameters.json additions.txt > operators.txt
"""

import json
import sys

HEADER = """\
# The operators of Amazon MWAA Serverless and their arguments. Written by tools/operators.py; do not edit.
# Where it comes from and how to write it anew: docs/decisions/operator-catalogue.md
# operator: <class path> <kind> <status> <argument>...      group of arguments: @<name> <argument>...
# argument: <name>[!][?][*][:<types>]   ! required by the constructor   ? needed at run time   * templated
# types: s text  b boolean  i integer  f number  m mapping  l list  t duration  d date; none: anything
"""

# These run as they are, although named like base classes: Airflow's own example of DMS uses the first one.
USABLE_BASES = {"DmsTaskBaseSensor", "AppflowBaseOperator"}

# A sample of AWS works without it.
NOT_NEEDED = {("KinesisAnalyticsV2CreateApplicationOperator", "create_application_kwargs")}

STATUS = {"supported": "supported", "disputed": "disputed", "bogus": "disputed", "not-supported": "refused"}

ATOMS = {"str": "s", "bytes": "s", "bool": "b", "int": "i", "float": "f", "timedelta": "t", "datetime": "d"}
MAPPINGS = {"dict", "Mapping"}
LISTS = {"list", "Sequence", "Collection", "Container", "Iterable", "tuple", "set", "frozenset"}


def alternatives(text):
    depth, start = 0, 0
    for i, c in enumerate(text):
        depth += (c == "[") - (c == "]")
        if c == "|" and depth == 0:
            yield text[start:i].strip()
            start = i + 1
    yield text[start:].strip()


def letters(text):
    """The letters of a Python annotation; none where it allows what the catalogue has no word for."""
    if text is None:
        return ""
    found = set()
    for atom in alternatives(text):
        name = atom.split("[")[0]
        if name in ("None", "ArgNotSet"):
            continue
        if name == "Literal":
            value = atom[len("Literal["):]
            found.add("s" if value[0] in "'\"" else "b" if value[0] in "TF" else "i")
        elif name in ATOMS:
            found.add(ATOMS[name])
        elif name in MAPPINGS:
            found.add("m")
        elif name in LISTS:
            found.add("l")
        else:
            return ""
    return "".join(sorted(found))


def argument(operator, parameter):
    name = parameter["name"]
    required = parameter.get("required", False)
    needed = (
        name in operator.get("runtime_required", [])
        and not required
        and parameter.get("default") is None
        and (operator["short_name"], name) not in NOT_NEEDED
    )
    flags = "!" * required + "?" * needed + "*" * parameter.get("templated", False)
    types = letters(parameter.get("type"))
    return name + flags + (":" + types if types else "")


def status(operator):
    if operator["abstract"] and operator["short_name"] not in USABLE_BASES:
        return "base"
    return STATUS[operator["status"]]


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        operators = json.load(file)["operators"]
    with open(sys.argv[2], encoding="utf-8") as file:
        common = json.load(file)
    sensor_names = common["base_sensor_params"]
    base = next(o for o in operators if o["short_name"] == "AwsBaseSensor")
    arguments = [argument(base, p) for p in base["parameters"]]
    groups = {
        "@sensor": [a for p, a in zip(base["parameters"], arguments) if p["name"] in sensor_names],
        "@aws": [a for p, a in zip(base["parameters"], arguments) if p["name"] not in sensor_names],
    }
    print(HEADER, end="")
    print("@task " + " ".join(argument({}, {**p, "required": False}) for p in common["base_operator_params"]))
    for name, group in groups.items():
        print(name + " " + " ".join(group))
    lines = {}
    for operator in operators:
        own = [argument(operator, p) for p in operator["parameters"]]
        for name, group in groups.items():
            if all(a in own for a in group):
                own = [a for a in own if a not in group] + [name]
        lines[operator["fqn"]] = " ".join([operator["fqn"], operator["kind"], status(operator), *own])
    with open(sys.argv[3], encoding="utf-8") as file:
        for line in file.read().splitlines():
            if line and not line.startswith("#"):
                lines[line.split(" ")[0]] = line
    for name in sorted(lines):
        print(lines[name])


main()
