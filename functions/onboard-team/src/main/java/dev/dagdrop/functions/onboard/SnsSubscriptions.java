package dev.dagdrop.functions.onboard;

import dev.dagdrop.registration.store.ClaimResult;
import dev.dagdrop.registration.store.Claims;
import dev.dagdrop.registration.store.ItemUpdate;
import dev.dagdrop.registration.store.Lease;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.InvalidParameterException;
import software.amazon.awssdk.services.sns.model.SnsException;

/**
 * The subscriptions of one SNS topic. Only those whose filter policy names teams and nothing else are ours to change. SNS has
 * no conditional write, so two invocations that change the filter policy of one address would undo each other's work: changes
 * are made under a claim.
 *
 * @see <a href="https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html">Subscribe</a>
 */
final class SnsSubscriptions implements Subscriptions {
    private static final String CLAIM = "topic/subscriptions";
    private static final String FILTER_POLICY = "FilterPolicy";
    private static final int SERVER_ERROR = 500;

    private final SnsClient sns;
    private final String topicArn;
    private final Claims claims;

    SnsSubscriptions(SnsClient sns, String topicArn, Claims claims) {
        this.sns = sns;
        this.topicArn = topicArn;
        this.claims = claims;
    }

    @Override
    public List<String> align(DesiredSubscribers wanted, Instant deadline) {
        if (wanted.subscribers().isEmpty() && wanted.earlier().isEmpty()) {
            return List.of();
        }
        return switch (claims.claim(CLAIM, wanted.team(), Lease.end(deadline))) {
            case ClaimResult.LooksAgain _, ClaimResult.Busy _ ->
                throw new RetryLaterException("another invocation changes the topic's subscriptions");
            case ClaimResult.Granted granted -> {
                try {
                    yield align(wanted);
                } finally {
                    claims.release(granted.claim(), new ItemUpdate());
                }
            }
        };
    }

    private List<String> align(DesiredSubscribers wanted) {
        List<String> remarks = new ArrayList<>();
        Map<SubscriberAddress, Optional<String>> existing = new HashMap<>();
        boolean listed = isDone("The topic's subscriptions could not be listed", remarks, () -> list(existing));
        if (!listed) {
            return remarks;
        }
        Set<SubscriberAddress> stay = new LinkedHashSet<>();
        wanted.subscribers().forEach(subscriber -> stay.add(SubscriberAddress.of(subscriber)));
        for (SubscriberAddress address : stay) {
            isDone(
                    address.endpoint() + " could not be subscribed",
                    remarks,
                    () -> add(wanted, address, existing, remarks));
        }
        existing.forEach((address, arn) -> {
            if (arn.isPresent() && !stay.contains(address) && wanted.earlier().contains(address.id())) {
                isDone(
                        address.endpoint() + " could not be unsubscribed",
                        remarks,
                        () -> remove(wanted.team(), arn.get()));
            }
        });
        return List.copyOf(remarks);
    }

    /** A subscriber that cannot be had keeps no setting from becoming active: a refusal becomes a remark. */
    private static boolean isDone(String otherwise, List<String> remarks, Runnable change) {
        try {
            change.run();
            return true;
        } catch (SnsException e) {
            if (e.isThrottlingException() || e.statusCode() >= SERVER_ERROR) {
                throw e;
            }
            String why = e.awsErrorDetails() == null || e.awsErrorDetails().errorMessage() == null
                    ? "status " + e.statusCode()
                    : e.awsErrorDetails().errorMessage();
            remarks.add(otherwise + ": " + why);
            return false;
        }
    }

    private void add(
            DesiredSubscribers wanted,
            SubscriberAddress address,
            Map<SubscriberAddress, Optional<String>> existing,
            List<String> remarks) {
        boolean isPending =
                existing.containsKey(address) && existing.get(address).isEmpty();
        if (isPending && !wanted.isNew()) {
            // Asked when the profile changed; nobody wants that mail each time the profile is looked at.
            return;
        }
        Optional<String> arn = existing.getOrDefault(address, Optional.empty());
        if (arn.isEmpty()) {
            subscribe(wanted.team(), address, remarks);
            return;
        }
        Optional<TeamFilter> filter = filter(arn.get());
        if (filter.isEmpty()) {
            remarks.add(address.endpoint() + " has a subscription with another filter policy, which was left as it is");
        } else if (!filter.get().teams().contains(wanted.team())) {
            set(arn.get(), filter.get().with(wanted.team()));
        }
    }

    private void subscribe(String team, SubscriberAddress address, List<String> remarks) {
        try {
            sns.subscribe(request -> request.topicArn(topicArn)
                    .protocol(address.protocol())
                    .endpoint(address.endpoint())
                    .attributes(Map.of(FILTER_POLICY, new TeamFilter(Set.of(team)).json()))
                    .returnSubscriptionArn(true));
        } catch (InvalidParameterException e) {
            remarks.add(
                    address.endpoint() + " could not be subscribed: " + e.getMessage()
                            + " If it has not confirmed an earlier subscription yet, confirm that and upload the profile again.");
        }
    }

    private void remove(String team, String arn) {
        filter(arn).filter(filter -> filter.teams().contains(team)).ifPresent(filter -> {
            TeamFilter rest = filter.without(team);
            if (rest.teams().isEmpty()) {
                sns.unsubscribe(request -> request.subscriptionArn(arn));
            } else {
                set(arn, rest);
            }
        });
    }

    private Optional<TeamFilter> filter(String arn) {
        return TeamFilter.parse(
                Optional.ofNullable(sns.getSubscriptionAttributes(request -> request.subscriptionArn(arn))
                        .attributes()
                        .get(FILTER_POLICY)));
    }

    private void set(String arn, TeamFilter filter) {
        sns.setSubscriptionAttributes(request ->
                request.subscriptionArn(arn).attributeName(FILTER_POLICY).attributeValue(filter.json()));
    }

    /** Each address with its ARN; one that has not confirmed yet has none, but a word instead. */
    private void list(Map<SubscriberAddress, Optional<String>> existing) {
        sns.listSubscriptionsByTopicPaginator(request -> request.topicArn(topicArn))
                .subscriptions()
                .forEach(subscription -> existing.put(
                        new SubscriberAddress(subscription.protocol(), subscription.endpoint()),
                        Optional.of(subscription.subscriptionArn()).filter(arn -> arn.startsWith("arn:"))));
    }
}
