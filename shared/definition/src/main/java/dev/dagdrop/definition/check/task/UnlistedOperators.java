package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.definition.yaml.VariableReference;
import dev.dagdrop.definition.yaml.YamlPath;
import java.util.List;

/** Tells apart the ways in which an operator is not in the catalogue. */
final class UnlistedOperators {
    static final String AMAZON = "airflow.providers.amazon.";

    /** Modules of Airflow itself, where no code package puts a class. */
    private static final List<String> AIRFLOWS_OWN = List.of(
            AMAZON, "airflow.operators.", "airflow.sensors.", "airflow.contrib.", "airflow.providers.standard.");

    private UnlistedOperators() {}

    /** What an operator's text is, as far as the catalogue does not know it. */
    enum Name {
        NOT_KNOWN_YET,
        NOT_A_PATH,
        SHORT,
        REMOVED,
        MISPLACED,
        MISSPELLED_AMAZON,
        UNLISTED_AMAZON,
        UNKNOWN
    }

    /** Tells what a text is that is not in the catalogue. */
    static Name classify(String operator, OperatorCatalogue catalogue) {
        // The loader expands environment variables, so what such a text becomes is not known here.
        if (VariableReference.isInName(operator)) {
            return Name.NOT_KNOWN_YET;
        }
        if (!isDotted(operator)) {
            return Name.NOT_A_PATH;
        }
        if (operator.indexOf('.') < 0) {
            return Name.SHORT;
        }
        if (ReplacedOperators.isRemoved(operator)) {
            return Name.REMOVED;
        }
        if (isAirflows(operator)
                && !catalogue.withShortName(shortName(operator)).isEmpty()) {
            return Name.MISPLACED;
        }
        if (!operator.startsWith(AMAZON)) {
            return Name.UNKNOWN;
        }
        return ClassNameTypo.of(shortName(operator), catalogue).isPresent()
                ? Name.MISSPELLED_AMAZON
                : Name.UNLISTED_AMAZON;
    }

    static String shortName(String operator) {
        return operator.substring(operator.lastIndexOf('.') + 1);
    }

    /** Whether a text is Python names with dots between them. */
    static boolean isDotted(String text) {
        boolean atStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits = c == '.'
                    ? !atStart
                    : atStart
                            ? Character.isUnicodeIdentifierStart(c) || c == '_'
                            : Character.isUnicodeIdentifierPart(c);
            if (!fits) {
                return false;
            }
            atStart = c == '.';
        }
        return !atStart;
    }

    static YamlPath path(String taskId) {
        return YamlPath.root().key("tasks").key(taskId).key("operator");
    }

    /** Class paths one per line, as a hint shows them. */
    static String choose(List<String> paths) {
        if (paths.size() == 1) {
            return "operator: " + paths.getFirst();
        }
        StringBuilder text = new StringBuilder("Did you mean one of these?");
        for (String each : paths) {
            text.append('\n').append(Visible.text(each));
        }
        return text.toString();
    }

    private static boolean isAirflows(String operator) {
        for (String prefix : AIRFLOWS_OWN) {
            if (operator.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
