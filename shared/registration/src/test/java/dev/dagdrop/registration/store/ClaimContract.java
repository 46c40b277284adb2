package dev.dagdrop.registration.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.testkit.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What holds of claims over every table: for workflows, for teams and for the topic's subscriptions. */
interface ClaimContract {
    String ID = "workflow/finance.daily";
    String KEY = "workflows/finance/daily.yaml";
    Duration LEASE = Duration.ofMinutes(1);

    /** A table that is empty when a test begins. */
    ConditionalTable table();

    /** The clock of the test. */
    MovableClock clock();

    @Test
    default void aFreeRecordIsGrantedAsItIs() {
        Claim first = granted(KEY);
        claims().complete(first, new ItemUpdate().set("Outcome", "created"));

        ClaimResult second = claim(KEY);

        assertThat(second)
                .isInstanceOfSatisfying(
                        ClaimResult.Granted.class,
                        granted ->
                                assertThat(granted.item()).containsEntry("Outcome", AttributeValue.fromS("created")));
    }

    @Test
    default void aHintForTheSameSubjectHasTheHolderLookAgain() {
        Claim holder = granted(KEY);

        assertThat(claim(KEY)).isInstanceOf(ClaimResult.LooksAgain.class);

        assertThat(claims().complete(holder, new ItemUpdate().set("Outcome", "first look")))
                .isEqualTo(CompletionResult.LOOK_AGAIN);
        assertThat(claims().complete(holder, new ItemUpdate().set("Outcome", "second look")))
                .isEqualTo(CompletionResult.DONE);
        assertThat(item()).containsEntry("Outcome", AttributeValue.fromS("second look"));
    }

    @Test
    default void everyHintInBetweenHasTheHolderLookOnceMore() {
        Claim holder = granted(KEY);
        claim(KEY);
        claim(KEY);
        assertThat(claims().complete(holder, new ItemUpdate())).isEqualTo(CompletionResult.LOOK_AGAIN);
        claim(KEY);

        assertThat(claims().complete(holder, new ItemUpdate())).isEqualTo(CompletionResult.LOOK_AGAIN);
        assertThat(claims().complete(holder, new ItemUpdate())).isEqualTo(CompletionResult.DONE);
    }

    @Test
    default void anotherSubjectIsToAskAgain() {
        Instant end = clock().instant().plus(LEASE);
        Claim holder = granted(KEY);

        assertThat(claim("workflows/finance/daily.yml")).isEqualTo(new ClaimResult.Busy(KEY, end));

        assertThat(claims().complete(holder, new ItemUpdate())).isEqualTo(CompletionResult.DONE);
        assertThat(claim("workflows/finance/daily.yml")).isInstanceOf(ClaimResult.Granted.class);
    }

    @Test
    default void anExpiredLeaseIsTakenOverAndItsHolderWritesNothing() {
        Claim dead = granted(KEY);
        clock().advance(LEASE);

        Claim next = granted(KEY);

        assertThat(claims().complete(dead, new ItemUpdate().set("Outcome", "of the dead")))
                .isEqualTo(CompletionResult.LOST);
        assertThat(claims().amend(dead, new ItemUpdate().set("Outcome", "of the dead")))
                .isFalse();
        claims().release(dead, new ItemUpdate().set("Outcome", "of the dead"));
        assertThat(claims().complete(next, new ItemUpdate().set("Outcome", "of the next")))
                .isEqualTo(CompletionResult.DONE);
        assertThat(item()).containsEntry("Outcome", AttributeValue.fromS("of the next"));
    }

    @Test
    default void aLeaseIsHeldUntilItsLastMoment() {
        granted(KEY);

        clock().advance(LEASE.minusMillis(1));
        assertThat(claim(KEY)).isInstanceOf(ClaimResult.LooksAgain.class);

        clock().advance(Duration.ofMillis(1));
        assertThat(claim(KEY)).isInstanceOf(ClaimResult.Granted.class);
    }

    @Test
    default void aReleasedClaimIsFreeAtOnceAndOwesNoLook() {
        Claim holder = granted(KEY);
        claim(KEY);
        claims().release(holder, new ItemUpdate().set("LastError", "throttled"));

        Claim next = granted(KEY);

        assertThat(claims().complete(next, new ItemUpdate())).isEqualTo(CompletionResult.DONE);
        assertThat(item()).containsEntry("LastError", AttributeValue.fromS("throttled"));
    }

    @Test
    default void aCompletionWhoseAnswerWasLostMayBeRepeated() {
        Claim holder = granted(KEY);
        claims().complete(holder, new ItemUpdate().set("Outcome", "created"));

        assertThat(claims().complete(holder, new ItemUpdate().set("Outcome", "created")))
                .isEqualTo(CompletionResult.DONE);
    }

    @Test
    default void aCompletedRecordIsAmendedUntilSomebodyElseClaimsIt() {
        Claim holder = granted(KEY);
        claims().complete(holder, new ItemUpdate().set("Notice", "owed"));

        assertThat(claims().amend(holder, new ItemUpdate().remove("Notice"))).isTrue();
        granted(KEY);
        assertThat(claims().amend(holder, new ItemUpdate().set("Notice", "late")))
                .isFalse();

        assertThat(item()).doesNotContainKey("Notice");
    }

    @Test
    default void ofManyAtOnceOneIsGrantedAndNoHintIsLost() throws Exception {
        int many = 8;
        try (ExecutorService threads = Executors.newFixedThreadPool(many)) {
            Callable<ClaimResult> ask = () -> claim(KEY);
            List<Future<ClaimResult>> answers = threads.invokeAll(Collections.nCopies(many, ask));

            Claim winner = null;
            int looksAgain = 0;
            for (Future<ClaimResult> answer : answers) {
                switch (answer.get()) {
                    case ClaimResult.Granted granted -> {
                        assertThat(winner).as("one holder at a time").isNull();
                        winner = granted.claim();
                    }
                    case ClaimResult.LooksAgain _ -> looksAgain++;
                    case ClaimResult.Busy _ -> throw new AssertionError("all ask for the same subject");
                }
            }
            assertThat(looksAgain).isEqualTo(many - 1);
            assertThat(claims().complete(Objects.requireNonNull(winner), new ItemUpdate()))
                    .isEqualTo(CompletionResult.LOOK_AGAIN);
        }
    }

    private Claims claims() {
        return new Claims(table(), clock());
    }

    private ClaimResult claim(String subject) {
        return claims().claim(ID, subject, clock().instant().plus(LEASE));
    }

    private Claim granted(String subject) {
        return ((ClaimResult.Granted) claim(subject)).claim();
    }

    private Map<String, AttributeValue> item() {
        return table().write(ID, new ItemUpdate().set("ReadBy", "test"), Condition.not(Condition.exists("Id")))
                .before();
    }
}
