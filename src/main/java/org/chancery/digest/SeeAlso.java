package org.chancery.digest;

/**
 * An entry of another section that belongs here too.
 *
 * @param event the event's id
 * @param section the id of the section where it stands
 * @param heading that section's
 */
public record SeeAlso(String event, String headline, String section, String heading) {}
