package org.chancery.text;

/** The sheet that an edition is printed on; {@code A4} where a briefing says nothing. */
public enum Paper {
    A4("A4"),
    LETTER("Letter");

    private final String word;

    Paper(String word) {
        this.word = word;
    }

    /** The word that a briefing and CSS use: {@code A4} or {@code Letter}. */
    public String word() {
        return word;
    }
}
