package dev.dagdrop.standins.sns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterPolicyTest {

    private static final Map<String, MessageAttribute> MESSAGE = Map.of(
            "outcome", new MessageAttribute("String", "Rejected"),
            "team", new MessageAttribute("String", "orders-eu"),
            "findings", new MessageAttribute("Number", "3.0"),
            "rules", new MessageAttribute("String.Array", "[\"DD101\", \"DD102\", 7]"),
            "raw", new MessageAttribute("Binary", "AAAA"));

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | true",
                "{'outcome': ['Rejected']} | true",
                "{'outcome': ['failed', 'Rejected']} | true",
                "{'outcome': ['rejected']} | false",
                "{'outcome': [{'equals-ignore-case': 'rejected'}]} | true",
                "{'outcome': ['Rejected'], 'team': ['sales']} | false",
                "{'outcome': ['Rejected'], 'team': [{'prefix': 'orders-'}]} | true",
                "{'team': [{'suffix': '-eu'}]} | true",
                "{'team': [{'suffix': '-us'}]} | false",
                "{'team': [{'anything-but': ['sales', 'hr']}]} | true",
                "{'team': [{'anything-but': 'orders-eu'}]} | false",
                "{'team': [{'anything-but': {'prefix': 'orders'}}]} | false",
                "{'absent': [{'anything-but': 'x'}]} | false",
                "{'absent': [{'exists': false}]} | true",
                "{'team': [{'exists': false}]} | false",
                "{'team': [{'exists': true}]} | true",
                "{'findings': [3]} | true",
                "{'findings': ['3']} | false",
                "{'findings': [{'numeric': ['>=', 1, '<', 4]}]} | true",
                "{'findings': [{'numeric': ['>', 3]}]} | false",
                "{'findings': [{'numeric': ['=', 3]}]} | true",
                "{'rules': ['DD102']} | true",
                "{'rules': [7]} | true",
                "{'rules': ['DD103']} | false",
                "{'raw': ['AAAA']} | false",
            })
    void acceptsAMessageByItsAttributes(String policy, boolean accepts) {
        assertThat(FilterPolicy.read(policy.replace('\'', '"')).accepts(MESSAGE))
                .isEqualTo(accepts);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ | failed to parse JSON",
                "[] | must be a JSON object",
                "{'team': 'orders'} | \"team\" must be a non-empty array",
                "{'team': []} | \"team\" must be a non-empty array",
                "{'team': [{'sounds-like': 'x'}]} | Unrecognized match type sounds-like",
                "{'team': [{'prefix': 'x', 'suffix': 'y'}]} | Only one key allowed",
                "{'team': [{'numeric': ['~', 1]}]} | Unrecognized numeric range operator: ~",
                "{'team': [{'numeric': ['=']}]} | Invalid numeric range",
            })
    void refusesAPolicyThatIsNone(String policy, String why) {
        assertThatThrownBy(() -> FilterPolicy.read(policy.replace('\'', '"')))
                .isInstanceOf(SnsError.class)
                .hasMessageContaining("Invalid parameter: FilterPolicy: ")
                .hasMessageContaining(why);
    }
}
