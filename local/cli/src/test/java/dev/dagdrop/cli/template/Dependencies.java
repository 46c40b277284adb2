package dev.dagdrop.cli.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which resource needs which, as CloudFormation sees it: Ref, GetAtt, Sub and DependsOn.
 *
 * @param needed the resources that each one needs directly
 */
record Dependencies(Map<String, Set<String>> needed) {

    private static final Pattern SUBSTITUTE = Pattern.compile("\\$\\{([A-Za-z0-9]+)");

    static Dependencies of(TemplateNode template) {
        Set<String> globals = references(template.at("Globals", "Function")).collect(Collectors.toSet());
        List<TemplateNode> resources = template.at("Resources").children();
        Set<String> names = resources.stream().map(TemplateNode::name).collect(Collectors.toSet());
        Map<String, Set<String>> needed = new LinkedHashMap<>();
        for (TemplateNode resource : resources) {
            Set<String> own = references(resource).collect(Collectors.toCollection(LinkedHashSet::new));
            if (resource.at("Type").text().equals("AWS::Serverless::Function")) {
                own.addAll(globals);
            }
            if (resource.has("DependsOn")) {
                own.addAll(resource.at("DependsOn").texts());
            }
            own.retainAll(names);
            needed.put(resource.name(), own);
        }
        return new Dependencies(needed);
    }

    /** The first circle found, such as [A, B, A]; empty when there is none. */
    List<String> circle() {
        return needed.keySet().stream()
                .map(name -> circle(new ArrayList<>(List.of(name))))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<String> circle(List<String> path) {
        for (String next : needed.getOrDefault(path.getLast(), Set.of())) {
            List<String> longer = new ArrayList<>(path);
            longer.add(next);
            if (path.contains(next)) {
                return longer;
            }
            List<String> found = circle(longer);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The names a node refers to: resources, parameters and pseudo parameters alike, without their attributes. */
    static Stream<String> references(TemplateNode node) {
        Stream<String> substitutes = node.everywhere("Fn::Sub")
                .flatMap(text -> SUBSTITUTE.matcher(text).results().map(match -> match.group(1)));
        Stream<String> whole = Stream.concat(node.everywhere("Ref"), node.everywhere("Fn::GetAtt"))
                .map(text -> text.replaceFirst("\\..*", ""));
        return Stream.concat(whole, substitutes);
    }
}
