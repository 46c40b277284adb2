package dev.dagdrop.registration.onboard;

import dev.dagdrop.profile.model.Subscriber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.InvalidParameterException;
import software.amazon.awssdk.services.sns.model.Subscription;

/**
 * Subscribes to one SNS topic; to be used by one caller at a time ({@link SubscriptionsInTurn}). Only subscriptions whose filter policy names teams and nothing else are ours to change.
 *
 * @see <a href="https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html">Subscribe</a>
 */
public final class SnsSubscriptions implements Subscriptions {
    private static final String FILTER_POLICY = "FilterPolicy";

    private final SnsClient sns;
    private final String topicArn;

    public SnsSubscriptions(SnsClient sns, String topicArn) {
        this.sns = sns;
        this.topicArn = topicArn;
    }

    private record Address(String protocol, String endpoint) {
        static Address of(Subscriber subscriber) {
            return new Address(subscriber.protocol(), subscriber.endpoint());
        }
    }

    @Override
    public List<String> align(
            String team, Collection<Subscriber> wanted, Collection<Subscriber> earlier, Instant deadline) {
        Map<Address, String> existing = existing();
        List<String> remarks = new ArrayList<>();
        for (Subscriber subscriber : Set.copyOf(wanted)) {
            add(team, Address.of(subscriber), existing).ifPresent(remarks::add);
        }
        List<Address> stay = wanted.stream().map(Address::of).toList();
        for (Subscriber subscriber : Set.copyOf(earlier)) {
            Address address = Address.of(subscriber);
            if (!stay.contains(address)) {
                Optional.ofNullable(existing.get(address)).ifPresent(arn -> remove(team, arn));
            }
        }
        return remarks;
    }

    private Optional<String> add(String team, Address address, Map<Address, String> existing) {
        String arn = existing.get(address);
        if (arn == null) {
            return subscribe(team, address);
        }
        Optional<TeamFilter> filter = filter(arn);
        if (filter.isEmpty()) {
            return Optional.of(address.endpoint()
                    + " is subscribed by somebody else already, with another filter policy; it was left as it is");
        }
        if (!filter.get().teams().contains(team)) {
            set(arn, filter.get().with(team));
        }
        return Optional.empty();
    }

    /** Who has not confirmed yet is asked again. */
    private Optional<String> subscribe(String team, Address address) {
        try {
            sns.subscribe(request -> request.topicArn(topicArn)
                    .protocol(address.protocol())
                    .endpoint(address.endpoint())
                    .attributes(Map.of(FILTER_POLICY, new TeamFilter(Set.of(team)).json()))
                    .returnSubscriptionArn(true));
            return Optional.empty();
        } catch (InvalidParameterException e) {
            return Optional.of(
                    address.endpoint() + " could not be subscribed: " + e.getMessage()
                            + " If it has still to confirm an earlier subscription, let it do so and upload the profile again.");
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

    /** Those that are confirmed; a pending one has no ARN yet, but a word instead. */
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
