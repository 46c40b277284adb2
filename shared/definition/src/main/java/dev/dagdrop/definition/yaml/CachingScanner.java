package dev.dagdrop.definition.yaml;

import org.yaml.snakeyaml.scanner.Scanner;
import org.yaml.snakeyaml.tokens.Token;

/**
 * Keeps the next token once it is known. SnakeYAML's parser asks up to ten times what the next token is, and its scanner
 * goes through its possible keys each time to be sure that no other token comes before it.
 */
final class CachingScanner implements Scanner {
    private final Scanner scanner;
    private Token next;
    private boolean settled = true;

    CachingScanner(Scanner scanner) {
        this.scanner = scanner;
        this.next = scanner.peekToken();
    }

    @Override
    public boolean checkToken(Token.ID choice) {
        return peekToken().getTokenId() == choice;
    }

    @Override
    public boolean checkToken(Token.ID... choices) {
        Token.ID id = peekToken().getTokenId();
        for (Token.ID choice : choices) {
            if (choice == id) {
                return true;
            }
        }
        return choices.length == 0;
    }

    @Override
    public Token peekToken() {
        if (!settled) {
            next = scanner.peekToken();
            settled = true;
        }
        return next;
    }

    @Override
    public Token getToken() {
        settled = false;
        return scanner.getToken();
    }

    @Override
    public void resetDocumentIndex() {
        scanner.resetDocumentIndex();
    }
}
