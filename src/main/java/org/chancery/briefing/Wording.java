package org.chancery.briefing;

/**
 * The words that a briefing gives its editions.
 *
 * @param subtitle empty for none
 * @param lead the opening sentence; empty for the language's default
 * @param author empty for none
 */
public record Wording(String title, String subtitle, String lead, String author) {}
