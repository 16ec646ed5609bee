package org.chancery.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.ahocorasick.trie.PayloadEmit;
import org.ahocorasick.trie.PayloadTrie;
import org.ahocorasick.trie.handler.AbstractStatefulPayloadEmitHandler;

/**
 * Many phrases that are looked for in a text at once, as whole words; where two overlap, the longer one counts.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {
    private final PayloadTrie<T> trie;

    private Phrases(PayloadTrie<T> trie) {
        this.trie = trie;
    }

    /** Found in just these letters. */
    static <T> Phrases<T> of(Map<String, T> meanings) {
        PayloadTrie.PayloadTrieBuilder<T> builder = PayloadTrie.builder();
        meanings.forEach(builder::addKeyword);
        return new Phrases<>(builder.build());
    }

    /**
     * A phrase in a text.
     *
     * @param until the first letter after it
     */
    record Found<T>(int from, int until, T meaning) {
        /** The words that stand there. */
        String words(String text) {
            return text.substring(from, until);
        }

        private int length() {
            return until - from;
        }
    }

    /** All that a text holds, in its order. */
    List<Found<T>> in(String text) {
        List<Found<T>> all = new ArrayList<>();
        trie.parseText(text, new AbstractStatefulPayloadEmitHandler<>() {
            @Override
            public boolean emit(PayloadEmit<T> emit) {
                int until = emit.getEnd() + 1;
                boolean whole = isEdge(text, emit.getStart()) && isEdge(text, until);
                return whole && all.add(new Found<>(emit.getStart(), until, emit.getPayload()));
            }
        });
        return apart(all, text.length());
    }

    /** Of those that overlap the longest. */
    private static <T> List<Found<T>> apart(List<Found<T>> all, int length) {
        boolean[] taken = new boolean[length];
        List<Found<T>> longest = new ArrayList<>(all);
        longest.sort(Comparator.comparingInt((Found<T> each) -> -each.length()).thenComparingInt(Found::from));
        List<Found<T>> apart = new ArrayList<>();
        for (Found<T> each : longest) {
            if (!taken[each.from()] && !taken[each.until() - 1]) {
                Arrays.fill(taken, each.from(), each.until(), true);
                apart.add(each);
            }
        }
        apart.sort(Comparator.comparingInt(Found::from));
        return apart;
    }

    /** Whether no word goes on from one side of a place to the other. */
    private static boolean isEdge(String text, int at) {
        return at == 0 || at == text.length() || !Character.isLetterOrDigit(text.charAt(at - 1))
                || !Character.isLetterOrDigit(text.charAt(at));
    }
}
