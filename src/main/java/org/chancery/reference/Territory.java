package org.chancery.reference;

/** What a briefing's list of countries may name: a country, a body, which stands for its members, or a region. */
public sealed interface Territory extends Named permits Country, Body, Region {}
