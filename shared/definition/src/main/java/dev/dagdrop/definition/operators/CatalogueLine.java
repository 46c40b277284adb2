package dev.dagdrop.definition.operators;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a line of the catalogue; its first lines say what the signs mean. */
final class CatalogueLine {
    private CatalogueLine() {}

    static OperatorSpec operator(String line, Map<String, List<ParameterSpec>> groups) {
        String[] words = line.split(" ", -1);
        List<ParameterSpec> parameters = new ArrayList<>();
        for (int i = 3; i < words.length; i++) {
            if (words[i].startsWith("@")) {
                parameters.addAll(group(words[i], groups));
            } else {
                parameters.add(parameter(words[i]));
            }
        }
        return new OperatorSpec(words[0], words[1].equals("sensor"), OperatorStatus.of(words[2]), parameters);
    }

    static List<ParameterSpec> group(String line) {
        List<ParameterSpec> parameters = new ArrayList<>();
        String[] words = line.split(" ", -1);
        for (int i = 1; i < words.length; i++) {
            parameters.add(parameter(words[i]));
        }
        return List.copyOf(parameters);
    }

    private static List<ParameterSpec> group(String name, Map<String, List<ParameterSpec>> groups) {
        if (!groups.containsKey(name)) {
            throw new IllegalStateException("The operator catalogue has no group " + name);
        }
        return groups.get(name);
    }

    private static ParameterSpec parameter(String word) {
        int colon = word.indexOf(':');
        String flagged = colon < 0 ? word : word.substring(0, colon);
        int end = flagged.length();
        while (end > 0 && "!?*".indexOf(flagged.charAt(end - 1)) >= 0) {
            end--;
        }
        String flags = flagged.substring(end);
        Set<ValueKind> kinds = EnumSet.noneOf(ValueKind.class);
        for (int i = flagged.length() + 1; i < word.length(); i++) {
            kinds.add(ValueKind.of(word.charAt(i)));
        }
        return new ParameterSpec(
                flagged.substring(0, end), flags.contains("!"), flags.contains("?"), flags.contains("*"), kinds);
    }
}
