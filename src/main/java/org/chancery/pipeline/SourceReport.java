package org.chancery.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.Secrets;
import org.chancery.source.SourceAccount;
import org.chancery.source.harvest.Account;

/** What became of all that a source held, in words and as the manifest has it. */
record SourceReport(Workspace workspace) {
    private static final String TAKEN = "file taken by another source";

    /** One sentence for each source, such as {@code events/*.yaml: 26 read, 25 kept, 1 refused (...)}. */
    List<String> sentences(List<SourceAccount> accounts) {
        return accounts.stream().map(this::sentence).toList();
    }

    /** The same as the manifest has it. */
    List<Object> list(List<SourceAccount> accounts) {
        return accounts.stream().<Object>map(this::fields).toList();
    }

    private String sentence(SourceAccount source) {
        Account account = source.account();
        List<String> parts = new ArrayList<>();
        add(parts, account.read(), "read", true);
        add(parts, account.kept(), "kept", true);
        add(parts, account.outside(), "of other days", false);
        add(parts, account.merged(), "merged", false);
        add(parts, account.leftOut(), "left out (" + rules(account) + ")", false);
        account.refused().forEach(each -> add(parts, each.count(), "refused: " + each.reason() + places(each), true));
        add(parts, source.elsewhere(), source.elsewhere() == 1 ? TAKEN : TAKEN.replace("file", "files"), false);
        account.newest().ifPresent(day -> parts.add("the newest of " + day));
        return Secrets.hidden(source.source().name()) + ": " + String.join(", ", parts);
    }

    private static void add(List<String> parts, long count, String what, boolean always) {
        if (always || count > 0) {
            parts.add(number(count) + " " + what);
        }
    }

    /** "231 not what its report leads with; 89 a statement", the most frequent first. */
    private static String rules(Account account) {
        return account.left().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(each -> number(each.getValue()) + " " + each.getKey())
                .collect(Collectors.joining("; "));
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private String places(Account.Refusal refusal) {
        return " (" + String.join(", ", examples(refusal)) + (refusal.count() > refusal.examples().size() ? " ..." : "")
                + ")";
    }

    private Map<String, Object> fields(SourceAccount source) {
        Account account = source.account();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("source", Secrets.hidden(source.source().name()));
        fields.put("read", account.read());
        fields.put("kept", account.kept());
        fields.put("outOfPeriod", account.outside());
        fields.put("merged", account.merged());
        fields.put("leftOut", account.left());
        fields.put("refused", account.refused().stream().map(this::refusal).toList());
        if (source.elsewhere() > 0) {
            fields.put("elsewhere", source.elsewhere());
        }
        fields.put("newest", account.newest().map(Object::toString).orElse(""));
        return fields;
    }

    private Map<String, Object> refusal(Account.Refusal refusal) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("reason", refusal.reason());
        fields.put("count", refusal.count());
        fields.put("examples", examples(refusal));
        return fields;
    }

    private List<String> examples(Account.Refusal refusal) {
        return refusal.examples().stream().map(this::place).toList();
    }

    private String place(Origin origin) {
        return switch (origin) {
            case Origin.Spot spot -> workspace.relative(spot.source().path()) + ":" + spot.position().line();
            case Origin.WholeFile file -> workspace.relative(file.path());
            case Origin.Run ignored -> "";
        };
    }
}
