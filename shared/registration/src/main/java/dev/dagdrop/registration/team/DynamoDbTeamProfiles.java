package dev.dagdrop.registration.team;

import dev.dagdrop.profile.TeamProfileReader;
import dev.dagdrop.profile.check.FileName;
import dev.dagdrop.profile.model.Permitted;
import dev.dagdrop.profile.model.TeamProfile;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads a team's item from the table, as it is at this moment.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_GetItem.html">GetItem</a>
 */
public final class DynamoDbTeamProfiles implements TeamProfiles {
    private static final String PROJECTION = TeamAttributes.PROFILE + ", " + TeamAttributes.REMOVED_AT;

    private final DynamoDbClient dynamoDb;
    private final String table;
    private final TeamProfileReader reader = new TeamProfileReader();

    public DynamoDbTeamProfiles(DynamoDbClient dynamoDb, String table) {
        this.dynamoDb = dynamoDb;
        this.table = table;
    }

    @Override
    public Standing of(String team) {
        // Any folder name comes here; one that no profile can be named after needs no call.
        if (!FileName.isTeam(team)) {
            return new Standing.Unknown();
        }
        Map<String, AttributeValue> item = dynamoDb.getItem(request -> request.tableName(table)
                        .key(Map.of(TeamAttributes.ID, AttributeValue.fromS(TeamAttributes.PREFIX + team)))
                        .projectionExpression(PROJECTION)
                        .consistentRead(true))
                .item();
        if (item.containsKey(TeamAttributes.REMOVED_AT)) {
            return new Standing.Removed();
        }
        return Optional.ofNullable(item.get(TeamAttributes.PROFILE))
                .<Standing>map(text -> new Standing.Onboarded(profile(team, text.s())))
                .orElseGet(Standing.Unknown::new);
    }

    /** What it may choose was looked at when it was accepted; the functions' own role still says what they may pass. */
    private TeamProfile profile(String team, String text) {
        return reader.read(text.getBytes(StandardCharsets.UTF_8), team + ".yaml", Permitted.anything())
                .profile()
                .orElseThrow(() -> new IllegalStateException("the stored profile of team " + team
                        + " has an error by the rules of this version; upload it again to see which"));
    }
}
