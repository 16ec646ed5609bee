package org.chancery.render.pdf;

/**
 * Something that does not sit well on paper, although it is printed.
 *
 * @param text what is concerned, or its beginning
 * @param page the page that it is on, the first is 1
 */
public record PrintFault(Kind kind, String text, int page) {

    /** What is wrong. */
    public enum Kind {
        /** Reaches beyond the area of the page in which text is set: what lies outside the paper is lost. */
        WIDER_THAN_PAGE,
        /** Reaches out of the box that it stands in. */
        WIDER_THAN_BOX,
        /** Is hidden in part by a box that lets nothing reach out. */
        CUT,
        /** A heading at the foot of a page, while what it announces begins on the next. */
        HEADING_ALONE
    }
}
