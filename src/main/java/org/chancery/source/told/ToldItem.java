package org.chancery.source.told;

import java.time.OffsetDateTime;
import org.chancery.diagnostic.Origin;

/**
 * A release, or an item of a feed.
 *
 * @param id letters of a to z, digits and hyphens; the same for the same item whenever it is read
 * @param title one line
 * @param text plain paragraphs with an empty line between them; empty where there is only a title
 * @param published when
 * @param url http or https; empty where there is none
 * @param publisher empty where it is not known
 * @param language an ISO 639 code; empty where it is not known
 * @param origin where it stands
 */
public record ToldItem(
        String id,
        String title,
        String text,
        OffsetDateTime published,
        String url,
        String publisher,
        String language,
        Origin origin) {}
