package org.chancery.preview.web;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Content that has a bit of everything, and tells whoever follows it what a test says. */
final class Sample implements Content {
    static final String PAGE = "<!DOCTYPE html><title>Page</title>";

    private final List<Consumer<String>> readers = new CopyOnWriteArrayList<>();
    private volatile String state = "{\"version\":0}";

    @Override
    public Answer answer(Address address) {
        return switch (String.join("/", address.segments())) {
            case "weekly" -> Answer.moved("weekly/2022-W02" + address.part("on").map(day -> "?on=" + day).orElse(""));
            case "weekly/2022-W02.html" -> Answer.page(Policy.EDITION, PAGE);
            case "weekly/2022-W02.pdf" -> Answer.pdf(new byte[300_000]);
            case "weekly/2022-W02.model" -> Answer.json("{\"Zürich\":\"" + address.query() + "\"}");
            case "weekly/2022-W03.html" -> Answer.unavailable("<p>Not yet.</p>");
            case "weekly/bug" -> throw new IllegalStateException("a bug");
            case "Zürich 1" -> Answer.plain(200, "reached");
            default -> Answer.missing();
        };
    }

    @Override
    public Optional<Following> follow(Address address, Consumer<String> reader) {
        if (address.segments().contains("bug.live")) {
            throw new IllegalStateException("a bug in a stream");
        }
        if (address.segments().contains("nothing.live")) {
            return Optional.empty();
        }
        readers.add(reader);
        reader.accept(state);
        return Optional.of(() -> readers.remove(reader));
    }

    /** Says that something has changed. */
    void tell(String news) {
        state = news;
        readers.forEach(reader -> reader.accept(news));
    }

    int readers() {
        return readers.size();
    }
}
