package org.chancery.cli;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.pipeline.Order;
import org.chancery.pipeline.Workspace;
import org.chancery.preview.web.Address;
import org.chancery.preview.web.Answer;
import org.chancery.preview.web.Content;
import org.chancery.render.pdf.font.MachineFonts;

/** Stands in for what makes the preview's editions. */
record EmptyDesk(Workspace workspace, Order order, MachineFonts fonts, Clock clock, Consumer<String> status)
        implements Content, AutoCloseable {
    @Override
    public Answer answer(Address address) {
        return Answer.missing();
    }

    @Override
    public Optional<Following> follow(Address address, Consumer<String> reader) {
        return Optional.empty();
    }

    @Override
    public void close() {}
}
