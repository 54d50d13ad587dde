// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/helper/fault_kinds.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Complaints that hold one of these are of that kind. They are written after the messages of Poppler 22.12.
struct Pattern
{
    QRegularExpression words;
    std::optional<PdfFault> fault;
};

/// @param words  alternatives, whole words each, in any case
Pattern pattern(const QString& words, std::optional<PdfFault> fault)
{
    return {QRegularExpression(u"(?<!\\w)(%1)(?!\\w)"_s.arg(words), QRegularExpression::CaseInsensitiveOption), fault};
}

/// The first that fits counts.
const std::array<Pattern, 11>& patterns()
{
    static const std::array<Pattern, 11> all{
        // What Poppler puts right or may do without.
        pattern(u"passwords?|lineari[sz]ation|linearized|hints?|hints2|shared objects?|trying as|trying to use "
                u"it|mandatory ending"
                "|may not be a pdf file|padding with zeroes|hex char in name|name token is longer"
                "|mismatch between font type|subst is|substituting font|no display font|fontname instead of fontname"
                "|length2 as 0|font (weight|stretch|size)|extraneous bytes?|request for .* xref entry"
                "|single page\\. the document is malformed"_s,
                std::nullopt),
        pattern(u"restoring state|more q than q|leftover args|too many .*args|mismatched emc|current point|no path in"
                "|save \\(q\\)|restore \\(q\\)|last state guard|marked content|mc type"_s,
                std::nullopt),
        // Links, notes, forms and their scripts, signatures, attachments, sounds and films.
        pattern(
            u"annot|annots|annotations?|\\w*annotation|annotcolor|annotwidget|uri|uri-type|links?|launch-type"
            "|destinations?|actions?|js|javascript|form\\w+::?|form::|form field|field type|fields array|acroform"
            "|field's|field can't|non-terminal field|widgets?|da "
            "string|signatures?|byterange|nss\\w*|cms|rendition|movie|media|sound|file ?spec"
            "|rootfields|object in co|callout|embedded file stream|file attachment|page (additional action|thumb|transition|duration) object"_s,
            std::nullopt),
        // Layers, the structure for screen readers, what the file says of itself.
        pattern(u"optional content|ocgs?|oc reference|ocproperties|default config|group for reference|expected the .*"
                "|metadata|info dictionary|nametree|pagelabelinfo|roman numerals|struct\\w+|structure (tree|element)"
                "|rolemap|markinfo|suspects|userproperties|mcid|nums|attribute '?\\w+'? (value|in element)"
                "|value is of wrong type|[a-z] (item|object) is (wrong type|invalid value)|k in structtreeroot"
                "|[a-z] is wrong type|item in p|k has a child|obj object|stm object|icc\\w*|icc profile"
                "|c object is wrong type"_s,
                std::nullopt),
        pattern(u"function|functions|shading|color space|colou?r|pattern|extgstate|xobject|xobjects|soft ?mask|mask"
                "|matte|decode array|form (bounding box|matrix)|form in resource dict|image|images|bitmap|bitmaps|jbig2"
                "|jbig2\\w+|ccittfax|ccitt|dct|jpeg|jpx|jpeg2000|png|tile|gfx\\w+|singular matrix|sc|scn"_s,
                PdfFault::Pictures),
        pattern(u"fonts?|glyphs?|\\w*cmaps?|tounicode|unicodemap|unicode|character collection|language pack"
                "|encoding|charproc|face|fofi\\w*|type ?[013]|usecmap|t3\\w+|widths|descendantfonts"_s,
                PdfFault::Letters),
        pattern(u"flate|lzw|asciihex|ascii85|runlength|end of file|endstream|filter"
                "|stream|hex string|unterminated string|dictionary key|object offset|objects in an object stream"_s,
                PdfFault::Data),
        pattern(u"xref|xrefstm|trailer|obj|objects? number|invalid +parameters?|already parsed"_s, PdfFault::Table),
        pattern(u"pages?|kids?|catalog|pagedict|page tree"_s, PdfFault::Pages),
        pattern(u"operator|operators|args|illegal character|command token|badly formatted number|array"
                "|dictionary|show/space"_s,
                PdfFault::Data),
        pattern(u"resources?"_s, PdfFault::Pictures)};
    return all;
}

} // namespace

std::optional<PdfFault> faultIn(const QString& complaint)
{
    static const QRegularExpression named(u"(?<!\\w)'[^']*'"_s); // by the file: any word may stand there
    const QString said = QString(complaint).remove(named);
    for (const auto& [words, fault] : patterns()) {
        if (words.match(said).hasMatch())
            return fault;
    }
    return PdfFault::Other;
}

} // namespace parvis
