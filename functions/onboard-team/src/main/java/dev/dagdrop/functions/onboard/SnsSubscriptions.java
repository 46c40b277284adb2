package dev.dagdrop.functions.onboard;

import dev.dagdrop.profile.model.Subscriber;
import dev.dagdrop.registration.store.Claiming;
import dev.dagdrop.registration.store.Claims;
import dev.dagdrop.registration.store.Update;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.SnsException;
import software.amazon.awssdk.services.sns.model.Subscription;

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
    public Alignment align(String team, Collection<Subscriber> wanted, Collection<Address> earlier, Instant deadline) {
        if (wanted.isEmpty() && earlier.isEmpty()) {
            return new Alignment.Done(List.of());
        }
        return switch (claims.claim(CLAIM, team, deadline)) {
            case Claiming.LooksAgain _, Claiming.Busy _ -> new Alignment.Busy();
            case Claiming.Granted granted -> {
                try {
                    yield new Alignment.Done(align(team, wanted, earlier));
                } finally {
                    claims.release(granted.claim(), new Update());
                }
            }
        };
    }

    private List<String> align(String team, Collection<Subscriber> wanted, Collection<Address> earlier) {
        Map<Address, String> existing = existing();
        List<String> remarks = new ArrayList<>();
        Set<Address> stay = new LinkedHashSet<>();
        wanted.forEach(subscriber -> stay.add(Address.of(subscriber)));
        for (Address address : stay) {
            unlessRefused(address, remarks, () -> add(team, address, existing, remarks));
        }
        for (Address address : Set.copyOf(earlier)) {
            Optional<String> arn = Optional.ofNullable(existing.get(address));
            if (!stay.contains(address) && arn.isPresent()) {
                unlessRefused(address, remarks, () -> remove(team, arn.get()));
            }
        }
        return remarks;
    }

    /** A subscriber that cannot be had keeps no setting from becoming active. */
    private static void unlessRefused(Address address, List<String> remarks, Runnable change) {
        try {
            change.run();
        } catch (SnsException e) {
            if (e.isThrottlingException() || e.statusCode() >= SERVER_ERROR) {
                throw e;
            }
            String why = e.awsErrorDetails() == null
                    ? String.valueOf(e.getMessage())
                    : e.awsErrorDetails().errorMessage();
            remarks.add(
                    address.endpoint() + " could not be subscribed: " + why
                            + " If it has not confirmed an earlier subscription yet, confirm that and upload the profile again.");
        }
    }

    private void add(String team, Address address, Map<Address, String> existing, List<String> remarks) {
        Optional<String> arn = Optional.ofNullable(existing.get(address));
        if (arn.isEmpty()) {
            // An address that has not confirmed yet is asked again.
            sns.subscribe(request -> request.topicArn(topicArn)
                    .protocol(address.protocol())
                    .endpoint(address.endpoint())
                    .attributes(Map.of(FILTER_POLICY, new TeamFilter(Set.of(team)).json()))
                    .returnSubscriptionArn(true));
            return;
        }
        Optional<TeamFilter> filter = filter(arn.get());
        if (filter.isEmpty()) {
            remarks.add(address.endpoint() + " has a subscription with another filter policy, which was left as it is");
        } else if (!filter.get().teams().contains(team)) {
            set(arn.get(), filter.get().with(team));
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

    /** Those that are confirmed; a pending one has a word instead of an ARN. */
    private Map<Address, String> existing() {
        Map<Address, String> existing = new HashMap<>();
        for (Subscription subscription : sns.listSubscriptionsByTopicPaginator(request -> request.topicArn(topicArn))
                .subscriptions()) {
            if (subscription.subscriptionArn().startsWith("arn:")) {
                existing.put(
                        new Address(subscription.protocol(), subscription.endpoint()), subscription.subscriptionArn());
            }
        }
        return existing;
    }
}
