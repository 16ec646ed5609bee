package org.chancery.render.pdf.direction;

import java.util.Objects;
import org.xhtmlrenderer.render.InlineText;

/** A piece of a line all of which runs one way. */
public final class DirectedText extends InlineText {
    private final boolean rightToLeft;
    private final int place;
    private boolean last;

    DirectedText(InlineText whole, int start, int end, int width, Reading reading) {
        super(whole.getMasterText(), whole.getTextNode(), start, end, width);
        this.rightToLeft = reading.rightToLeft();
        this.place = reading.place();
        setParent(Objects.requireNonNull(whole.getParent()));
        if (whole.isDynamicFunction()) {
            setFunctionData(whole.getFunctionData());
        }
    }

    /** How a piece is read: which way, and as the how manieth of its paragraph. */
    record Reading(boolean rightToLeft, int place) {}

    /** Whether it runs from right to left. */
    public boolean isRightToLeft() {
        return rightToLeft;
    }

    /** Before which other pieces it is read: those with a higher number. */
    public int place() {
        return place;
    }

    /** Whether it is read last of its line. */
    public boolean isLast() {
        return last;
    }

    void markLast() {
        last = true;
    }
}
