package dev.dagdrop.cli.role;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** An identity policy of IAM, put together action by action and written with as few statements as it takes. */
final class IamPolicy {
    private static final String PASS_ROLE = "iam:PassRole";

    private static final Pattern STARS = Pattern.compile("\\*{2,}");

    /** The resources of each action. */
    private final SortedMap<String, SortedSet<String>> actions = new TreeMap<>();

    private final SortedMap<String, SortedSet<String>> passedRoles = new TreeMap<>();

    /** Allows actions on a resource. */
    void allow(Collection<String> allowed, String resource) {
        for (String action : allowed) {
            actions.computeIfAbsent(action, _ -> new TreeSet<>()).add(simple(resource));
        }
    }

    /** Allows to hand a role to a service. */
    void allowToPass(String role, String service) {
        passedRoles.computeIfAbsent(service, _ -> new TreeSet<>()).add(simple(role));
    }

    private static String simple(String pattern) {
        return STARS.matcher(pattern).replaceAll("*");
    }

    /** The policy as IAM takes it. */
    ObjectNode document() {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("Version", "2012-10-17");
        ArrayNode statements = document.putArray("Statement");
        resourcesByActions().forEach((allowed, resources) -> statement(statements, allowed, resources));
        passedRoles.forEach((service, roles) -> {
            ObjectNode statement = statement(statements, Set.of(PASS_ROLE), PatternCoverage.widest(roles));
            statement.putObject("Condition").putObject("StringEquals").put("iam:PassedToService", service);
        });
        return document;
    }

    private Map<SortedSet<String>, SortedSet<String>> resourcesByActions() {
        SortedMap<String, SortedSet<String>> byResource = new TreeMap<>();
        actions.forEach((action, resources) -> PatternCoverage.widest(resources)
                .forEach(resource -> byResource
                        .computeIfAbsent(resource, _ -> new TreeSet<>())
                        .add(action)));
        SortedMap<SortedSet<String>, SortedSet<String>> groups =
                new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
        byResource.forEach((resource, allowed) ->
                groups.computeIfAbsent(allowed, _ -> new TreeSet<>()).add(resource));
        return groups;
    }

    private static ObjectNode statement(ArrayNode statements, Set<String> allowed, Set<String> resources) {
        ObjectNode statement = statements.addObject().put("Effect", "Allow");
        allowed.forEach(statement.putArray("Action")::add);
        resources.forEach(statement.putArray("Resource")::add);
        return statement;
    }
}
