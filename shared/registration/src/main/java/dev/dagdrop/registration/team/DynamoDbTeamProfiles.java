package dev.dagdrop.registration.team;

import dev.dagdrop.profile.TeamProfileReader;
import dev.dagdrop.profile.check.ProfileFileName;
import dev.dagdrop.profile.model.ProfilePermissions;
import dev.dagdrop.profile.model.TeamProfile;
import dev.dagdrop.registration.digest.Digests;
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
 * Reads a team's item and the default profile from the table, as they are at this moment, in one call.
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
    public StoredProfiles of(Optional<String> team) {
        // Any folder name comes here; one that no profile can be named after is not asked for.
        Optional<String> possible = team.filter(ProfileFileName::isTeam);
        Set<String> names = new LinkedHashSet<>(List.of(ProfileFileName.DEFAULTS));
        possible.ifPresent(names::add);
        Map<String, Map<String, AttributeValue>> items = read(names);
        StoredProfile profile = possible.map(name -> stored(name, items)).orElseGet(StoredProfile.MissingProfile::new);
        return new StoredProfiles(profile, stored(ProfileFileName.DEFAULTS, items), digest(names, items));
    }

    /** Of the texts, so that no change of a profile is missed, whatever it changes. */
    private static String digest(Set<String> names, Map<String, Map<String, AttributeValue>> items) {
        return Digests.sha256(names.stream()
                .map(name -> items.getOrDefault(id(name), Map.of()))
                .map(item -> text(item, TeamAttributes.PROFILE)
                        .orElseGet(() -> text(item, TeamAttributes.REMOVED_AT)
                                .map("removed "::concat)
                                .orElse("")))
                .toArray(String[]::new));
    }

    private static Optional<String> text(Map<String, AttributeValue> item, String attribute) {
        return Optional.ofNullable(item.get(attribute)).map(AttributeValue::s);
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

    private StoredProfile stored(String name, Map<String, Map<String, AttributeValue>> items) {
        Map<String, AttributeValue> item = items.getOrDefault(id(name), Map.of());
        if (item.containsKey(TeamAttributes.REMOVED_AT)) {
            return new StoredProfile.RemovedProfile();
        }
        String file = name + ".yaml";
        return text(item, TeamAttributes.PROFILE)
                .map(text -> profile(file, text)
                        .<StoredProfile>map(StoredProfile.ActiveProfile::new)
                        .orElseGet(() -> new StoredProfile.InvalidProfile(file)))
                .orElseGet(StoredProfile.MissingProfile::new);
    }

    private static String id(String name) {
        return TeamAttributes.PREFIX + name;
    }

    /** What it may choose was checked when it was accepted; the functions' own role still says what they may pass. */
    private Optional<TeamProfile> profile(String file, String text) {
        return reader.read(text.getBytes(StandardCharsets.UTF_8), file, ProfilePermissions.anything())
                .profile();
    }
}
