package dev.dagdrop.standins.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a listing. The token names the last item shown, so that what is added or deleted between two pages neither repeats nor
 * hides another item.
 *
 * @param items what is on it
 * @param nextToken how to ask for the next page; empty on the last one
 */
public record ListingPage<T>(List<T> items, Optional<String> nextToken) {

    /**
     * The page after a token, or the first.
     *
     * @param sorted everything, in ascending order of its key
     * @param size how many items a page holds at most
     * @throws IllegalArgumentException when the token is none of ours
     */
    public static <T> ListingPage<T> of(List<T> sorted, Function<T, String> key, int size, Optional<String> token) {
        Optional<String> last = token.map(ListingPage::decode);
        List<T> rest = sorted.stream()
                .filter(item ->
                        last.map(shown -> key.apply(item).compareTo(shown) > 0).orElse(true))
                .toList();
        if (rest.size() <= size) {
            return new ListingPage<>(rest, Optional.empty());
        }
        List<T> items = rest.subList(0, size);
        return new ListingPage<>(items, Optional.of(encode(key.apply(items.getLast()))));
    }

    private static String encode(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String token) {
        return new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
    }
}
