package dev.dagdrop.functions.onboard;

import dev.dagdrop.registration.json.JsonText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.protocols.jsoncore.JsonNodeParser;

/**
 * The filter policy of a subscription of ours: the notices of these teams and no others. A topic has one subscription per
 * address, so one that several teams name has them all.
 *
 * @see <a href="https://docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html">Filter policies</a>
 */
record TeamFilter(Set<String> teams) {
    private static final String TEAM = "team";

    TeamFilter {
        teams = Set.copyOf(teams);
    }

    /** The policy as ours; empty where it is none, or about other things: then it is not ours. */
    static Optional<TeamFilter> parse(Optional<String> policy) {
        Optional<JsonNode> tree = policy.filter(text -> !text.isBlank())
                .map(text -> JsonNodeParser.create().parse(text))
                .filter(JsonNode::isObject)
                .filter(node -> node.asObject().size() == 1);
        Optional<List<JsonNode>> teams =
                tree.flatMap(node -> node.field(TEAM)).filter(JsonNode::isArray).map(JsonNode::asArray);
        return teams.filter(list -> list.stream().allMatch(JsonNode::isString))
                .map(list -> new TeamFilter(
                        new TreeSet<>(list.stream().map(JsonNode::asString).toList())));
    }

    TeamFilter with(String team) {
        Set<String> more = new TreeSet<>(teams);
        more.add(team);
        return new TeamFilter(more);
    }

    TeamFilter without(String team) {
        Set<String> fewer = new TreeSet<>(teams);
        fewer.remove(team);
        return new TeamFilter(fewer);
    }

    String json() {
        return JsonText.of(Map.of(TEAM, List.copyOf(new TreeSet<>(teams))));
    }
}
