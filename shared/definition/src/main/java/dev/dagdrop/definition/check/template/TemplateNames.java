package dev.dagdrop.definition.check.template;

import java.util.List;

/**
 * The names a template can use: AWS's page on Jinja in MWAA Serverless, and what Jinja itself brings. AWS lists four
 * macros without their prefix; Airflow has them as {@code macros.…}; both are taken.
 */
final class TemplateNames {
    /** What to suggest for a misspelled variable. */
    static final List<String> VARIABLES =
            List.of("params", "ds", "ds_nodash", "ts", "ts_nodash", "ti", "task_instance", "macros");

    /** What to suggest for a misspelled macro. */
    static final List<String> MACROS = List.of(
            "datetime",
            "timedelta",
            "dateutil",
            "time",
            "uuid",
            "random",
            "ds_add",
            "ds_format",
            "datetime_diff_for_humans");

    private TemplateNames() {}

    static boolean isVariable(String name) {
        return switch (name) {
            case "params", "ds", "ds_nodash", "ts", "ts_nodash", "ti", "task_instance", "macros" -> true;
            case "ds_add", "ds_format", "datetime_diff_for_humans", "random" -> true;
            case "range", "dict", "lipsum", "cycler", "joiner", "namespace" -> true;
            case "loop", "caller", "varargs", "kwargs", "self", "super" -> true;
            default -> false;
        };
    }

    /** Filters of Jinja 3.1 and Airflow 3. */
    static boolean isFilter(String name) {
        return switch (name) {
            case "abs", "attr", "batch", "capitalize", "center", "count", "d", "default", "dictsort", "e" -> true;
            case "escape", "filesizeformat", "first", "float", "forceescape", "format", "groupby", "indent" -> true;
            case "int", "items", "join", "last", "length", "list", "lower", "map", "max", "min", "pprint" -> true;
            case "random", "reject", "rejectattr", "replace", "reverse", "round", "safe", "select" -> true;
            case "selectattr", "slice", "sort", "string", "striptags", "sum", "title", "tojson", "trim" -> true;
            case "truncate", "unique", "upper", "urlencode", "urlize", "wordcount", "wordwrap", "xmlattr" -> true;
            case "ds", "ds_nodash", "ts", "ts_nodash", "ts_nodash_with_tz" -> true;
            default -> false;
        };
    }

    /** Tests of Jinja 3.1. */
    static boolean isTest(String name) {
        return switch (name) {
            case "boolean", "callable", "defined", "divisibleby", "eq", "equalto", "escaped", "even", "false" -> true;
            case "filter", "float", "ge", "greaterthan", "gt", "in", "integer", "iterable", "le", "lessthan" -> true;
            case "lower", "lt", "mapping", "ne", "none", "number", "odd", "sameas", "sequence", "string" -> true;
            case "test", "true", "undefined", "upper" -> true;
            default -> false;
        };
    }
}
