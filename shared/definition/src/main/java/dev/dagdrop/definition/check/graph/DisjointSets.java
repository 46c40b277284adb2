package dev.dagdrop.definition.check.graph;

import java.util.OptionalInt;

/** Numbers that are joined to groups, step by step (a disjoint-set forest). */
final class DisjointSets {
    private final int[] leader;
    private final int[] size;
    private int count;

    DisjointSets(int members) {
        this.leader = new int[members];
        this.size = new int[members];
        this.count = members;
        for (int i = 0; i < members; i++) {
            leader[i] = i;
            size[i] = 1;
        }
    }

    void join(int one, int other) {
        int first = leaderOf(one);
        int second = leaderOf(other);
        if (first == second) {
            return;
        }
        int larger = size[first] >= size[second] ? first : second;
        int smaller = larger == first ? second : first;
        leader[smaller] = larger;
        size[larger] += size[smaller];
        count--;
    }

    /** The number that is alone while all others are one group; empty where it is another picture. */
    OptionalInt onlyOneApart() {
        if (count != 2) {
            return OptionalInt.empty();
        }
        for (int i = 0; i < leader.length; i++) {
            if (leader[i] == i && size[i] == 1) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private int leaderOf(int number) {
        int at = number;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }
}
