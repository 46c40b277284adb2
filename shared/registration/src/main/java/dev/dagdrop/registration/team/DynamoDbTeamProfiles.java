package dev.dagdrop.registration.team;

import dev.dagdrop.profile.TeamProfileReader;
import dev.dagdrop.profile.check.FileName;
import dev.dagdrop.profile.model.Permitted;
import dev.dagdrop.profile.model.TeamProfile;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/**
 * Reads a team's item and that of the default profile from the table, as they are at this moment, in one call.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html">BatchGetItem</a>
 */
public final class DynamoDbTeamProfiles implements TeamProfiles {
    private static final String PROJECTION =
            String.join(", ", TeamAttributes.ID, TeamAttributes.PROFILE, TeamAttributes.REMOVED_AT);

    private final DynamoDbClient dynamoDb;
    private final String table;
    private final TeamProfileReader reader = new TeamProfileReader();

    public DynamoDbTeamProfiles(DynamoDbClient dynamoDb, String table) {
        this.dynamoDb = dynamoDb;
        this.table = table;
    }

    @Override
    public Known of(Optional<String> team) {
        // Any folder name comes here; one that no profile can be named after is not asked for.
        Optional<String> possible = team.filter(FileName::isTeam);
        Set<String> names = new LinkedHashSet<>(List.of(FileName.DEFAULTS));
        possible.ifPresent(names::add);
        Map<String, Map<String, AttributeValue>> items = read(names);
        Standing standing = possible.map(name -> standing(name, items)).orElseGet(Standing.Unknown::new);
        return new Known(standing, defaults(standing(FileName.DEFAULTS, items)));
    }

    private Map<String, Map<String, AttributeValue>> read(Set<String> names) {
        Map<String, Map<String, AttributeValue>> items = new HashMap<>();
        Map<String, KeysAndAttributes> wanted = Map.of(
                table,
                KeysAndAttributes.builder()
                        .keys(names.stream()
                                .map(name -> Map.of(TeamAttributes.ID, AttributeValue.fromS(id(name))))
                                .toList())
                        .projectionExpression(PROJECTION)
                        .consistentRead(true)
                        .build());
        // Ends: a call that reads not one item is an error, which the SDK repeats with pauses and then throws.
        while (!wanted.isEmpty()) {
            Map<String, KeysAndAttributes> asked = wanted;
            BatchGetItemResponse response = dynamoDb.batchGetItem(request -> request.requestItems(asked));
            for (Map<String, AttributeValue> item : response.responses().getOrDefault(table, List.of())) {
                Optional.ofNullable(item.get(TeamAttributes.ID)).ifPresent(id -> items.put(id.s(), item));
            }
            wanted = response.unprocessedKeys();
        }
        return items;
    }

    private Standing standing(String name, Map<String, Map<String, AttributeValue>> items) {
        Map<String, AttributeValue> item = items.getOrDefault(id(name), Map.of());
        if (item.containsKey(TeamAttributes.REMOVED_AT)) {
            return new Standing.Removed();
        }
        return Optional.ofNullable(item.get(TeamAttributes.PROFILE))
                .<Standing>map(text -> new Standing.Onboarded(profile(name, text.s())))
                .orElseGet(Standing.Unknown::new);
    }

    private static Optional<TeamProfile> defaults(Standing standing) {
        return switch (standing) {
            case Standing.Onboarded onboarded -> Optional.of(onboarded.profile());
            case Standing.Unknown _, Standing.Removed _ -> Optional.empty();
        };
    }

    private static String id(String name) {
        return TeamAttributes.PREFIX + name;
    }

    /** What it may choose was looked at when it was accepted; the functions' own role still says what they may pass. */
    private TeamProfile profile(String name, String text) {
        return reader.read(text.getBytes(StandardCharsets.UTF_8), name + ".yaml", Permitted.anything())
                .profile()
                .orElseThrow(() -> new IllegalStateException("the stored profile teams/" + name
                        + ".yaml has an error by the rules of this version; upload it again to see which"));
    }
}
