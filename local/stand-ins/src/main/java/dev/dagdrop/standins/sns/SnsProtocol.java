package dev.dagdrop.standins.sns;

import com.sun.net.httpserver.Headers;
import dev.dagdrop.standins.fault.InjectedFault;
import dev.dagdrop.standins.http.AwsProtocol;
import dev.dagdrop.standins.http.AwsRequest;
import dev.dagdrop.standins.http.HttpAnswer;
import dev.dagdrop.standins.http.ListingPage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;

/** SNS over the AWS query protocol. */
public final class SnsProtocol implements AwsProtocol {

    /** The page size of every listing: docs.aws.amazon.com/sns/latest/api/API_ListSubscriptionsByTopic.html */
    private static final int PAGE = 100;

    private static final SnsXml.ElementWriter NOTHING = xml -> {};

    private final Topics topics;
    private final String owner;

    /**
     * No topic yet.
     *
     * @param region the region in its ARNs
     * @param account the account in its ARNs
     */
    public SnsProtocol(String region, String account) {
        this.topics = new Topics("arn:aws:sns:" + region + ":" + account + ":");
        this.owner = account;
    }

    /** Every message accepted so far, in order. */
    public List<PublishedMessage> published() {
        return topics.published();
    }

    @Override
    public AwsRequest read(Headers headers, byte[] body) {
        var parameters = QueryRequest.decode(body);
        return new AwsRequest(parameters.path("Action").asText(), parameters);
    }

    @Override
    public HttpAnswer answer(AwsRequest call) {
        try {
            return SnsXml.result(call.operation(), carryOut(call.operation(), new QueryRequest(call.request())));
        } catch (SnsError e) {
            return SnsXml.error(e);
        }
    }

    @Override
    public HttpAnswer refuse(InjectedFault.ErrorAnswer refusal) {
        return switch (refusal) {
            case InjectedFault.Throttle(int seconds) ->
                SnsXml.error(SnsError.throttled()).with("Retry-After", String.valueOf(seconds));
            case InjectedFault.ServerError(int status) -> SnsXml.error(SnsError.internal(status));
            case InjectedFault.AccessDenied() -> SnsXml.error(SnsError.denied());
            case InjectedFault.Refuse(int status, String code, String message) ->
                SnsXml.error(SnsError.named(status, code, message));
        };
    }

    private SnsXml.ElementWriter carryOut(String action, QueryRequest request) {
        return switch (action) {
            case "Publish" -> publish(request);
            case "CreateTopic" -> {
                String arn = topics.create(request.required("Name"), request.map("Attributes"));
                yield xml -> xml.element("TopicArn", arn);
            }
            case "DeleteTopic" -> {
                topics.delete(request.required("TopicArn"));
                yield NOTHING;
            }
            case "ListTopics" -> listTopics(request);
            case "GetTopicAttributes" -> {
                Map<String, String> shown = topics.attributes(request.required("TopicArn"));
                shown.put("Owner", owner);
                yield xml -> xml.map("Attributes", shown);
            }
            case "Subscribe" -> {
                Subscription subscription = topics.subscribe(
                        request.required("TopicArn"),
                        request.required("Protocol"),
                        request.required("Endpoint"),
                        request.map("Attributes"));
                yield xml -> xml.element("SubscriptionArn", subscription.arn());
            }
            case "Unsubscribe" -> {
                topics.unsubscribe(request.required("SubscriptionArn"));
                yield NOTHING;
            }
            case "SetSubscriptionAttributes" -> {
                topics.set(
                        request.required("SubscriptionArn"),
                        request.required("AttributeName"),
                        request.text("AttributeValue").orElse(""));
                yield NOTHING;
            }
            case "GetSubscriptionAttributes" -> {
                Subscription subscription = topics.subscription(request.required("SubscriptionArn"));
                yield xml -> xml.map("Attributes", subscription.shown(owner));
            }
            case "ListSubscriptionsByTopic" -> listSubscriptions(request);
            default -> throw SnsError.unknownAction(action);
        };
    }

    private SnsXml.ElementWriter publish(QueryRequest request) {
        String topicArn = request.text("TopicArn")
                .or(() -> request.text("TargetArn"))
                .orElseThrow(() ->
                        SnsError.invalidParameter("TopicArn or TargetArn Reason: no value for required parameter"));
        Optional<String> subject = PublishRules.subject(request);
        Map<String, MessageAttribute> attributes = PublishRules.attributes(request);
        PublishedMessage message =
                topics.publish(topicArn, subject, PublishRules.bodies(request, attributes), attributes);
        return xml -> xml.element("MessageId", message.messageId());
    }

    private SnsXml.ElementWriter listTopics(QueryRequest request) {
        ListingPage<String> page = page(topics.arns(), arn -> arn, request);
        return xml -> {
            xml.element("Topics", list -> {
                for (String arn : page.items()) {
                    list.element("member", member -> member.element("TopicArn", arn));
                }
            });
            nextToken(xml, page);
        };
    }

    private SnsXml.ElementWriter listSubscriptions(QueryRequest request) {
        ListingPage<Subscription> page =
                page(topics.subscriptionsOf(request.required("TopicArn")), Subscription::arn, request);
        return xml -> {
            xml.element("Subscriptions", list -> {
                for (Subscription subscription : page.items()) {
                    list.element("member", member -> {
                        member.element("SubscriptionArn", subscription.arn());
                        member.element("TopicArn", subscription.topicArn());
                        member.element("Protocol", subscription.protocol());
                        member.element("Endpoint", subscription.endpoint());
                        member.element("Owner", owner);
                    });
                }
            });
            nextToken(xml, page);
        };
    }

    private static <T> ListingPage<T> page(List<T> sorted, Function<T, String> arn, QueryRequest request) {
        try {
            return ListingPage.of(sorted, arn, PAGE, request.text("NextToken").filter(token -> !token.isEmpty()));
        } catch (IllegalArgumentException e) {
            throw SnsError.invalidParameter("NextToken");
        }
    }

    private static void nextToken(SnsXml xml, ListingPage<?> page) throws XMLStreamException {
        if (page.nextToken().isPresent()) {
            xml.element("NextToken", page.nextToken().get());
        }
    }
}
