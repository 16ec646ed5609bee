package org.chancery.render.page;

import java.util.function.Supplier;

/** A part that is made when a template asks for it: pictures cost time. */
public record Later<T extends Record>(Supplier<T> made) {}
