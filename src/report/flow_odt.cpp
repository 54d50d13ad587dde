// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/flow_odt.h"

#include "domain/error.h"
#include "exchange/tables/zip_archive.h"
#include "report/flow_image.h"

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr auto xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
constexpr auto namespaces = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                            "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
                            "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                            "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                            "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
                            "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
                            "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" "
                            "xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
                            "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                            "xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" office:version=\"1.2\"";
constexpr auto mimeType = "application/vnd.oasis.opendocument.text";

QString escapedText(const QString& text)
{
    QString clean;
    for (const QChar c : text) {
        if (c.unicode() >= 0x20 ? c.unicode() < 0xFFFE : c == u'\n' || c == u'\t')
            clean += c;
    }
    return clean.toHtmlEscaped().replace(u'\n', u"<text:line-break/>"_s).replace(u'\t', u"<text:tab/>"_s);
}

QString points(double value)
{
    return QString::number(value, 'f', 1) + u"pt"_s;
}

QString namedStyle(const QString& name, const QString& parent, const QString& paragraph, const QString& text,
                   int outlineLevel = 0)
{
    const QString outline = outlineLevel > 0 ? u" style:default-outline-level=\"%1\""_s.arg(outlineLevel) : QString();
    const QString above = parent.isEmpty() ? QString() : u" style:parent-style-name=\"%1\""_s.arg(parent);
    return u"<style:style style:name=\""_s + name + u"\" style:family=\"paragraph\""_s + above + outline +
           u"><style:paragraph-properties "_s + paragraph + u"/><style:text-properties "_s + text +
           u"/></style:style>\n"_s;
}

/// Several letters in one file have none.
bool hasPageNumbers(const PageFurniture& furniture)
{
    return !furniture.pageLabel || !furniture.pageLabel(1, 1).isEmpty();
}

/// The styles that a user changes to change the look of the whole text.
QString stylesPart(const FlowDocument& document)
{
    const FlowPaper& paper = document.paper;
    const QString keep = u"fo:keep-with-next=\"always\" fo:margin-top=\"%1\" fo:margin-bottom=\"4pt\""_s;
    QString styles = namedStyle(
        u"Standard"_s, {}, u"fo:margin-bottom=\"3pt\" fo:orphans=\"2\" fo:widows=\"2\""_s,
        u"fo:font-size=\"9.5pt\" fo:font-family=\"%1\" fo:language=\"%2\" fo:country=\"%3\""_s.arg(
            document.fonts.value(0).toHtmlEscaped(), document.info.language.left(2), document.info.language.mid(3)));
    const int sizes[] = {25, 14, 11};
    for (int level = 1; level <= 3; ++level) {
        styles += namedStyle(u"Heading_20_%1"_s.arg(level), u"Standard"_s, keep.arg(points(level == 3 ? 6 : 16)),
                             u"fo:font-size=\"%1pt\" fo:font-weight=\"bold\" fo:color=\"%2\""_s.arg(sizes[level - 1])
                                 .arg(document.accent.name()),
                             level);
    }
    const QString stop = points(textWidthOf(paper));
    styles += u"<style:style style:name=\"Contents_20_1\" style:family=\"paragraph\" "
              "style:parent-style-name=\"Standard\"><style:paragraph-properties><style:tab-stops><style:tab-stop "
              "style:position=\"%1\" style:type=\"right\" style:leader-style=\"dotted\" style:leader-text=\".\"/>"
              "</style:tab-stops></style:paragraph-properties></style:style>\n"_s.arg(stop);
    styles += namedStyle(u"Note"_s, u"Standard"_s, u"fo:background-color=\"#f1f5f8\" fo:padding=\"4pt\""_s, {});
    styles +=
        namedStyle(u"Table_20_Contents"_s, u"Standard"_s, u"fo:margin-bottom=\"1pt\""_s, u"fo:font-size=\"8.5pt\""_s);
    styles += namedStyle(u"Table_20_Heading"_s, u"Table_20_Contents"_s, u"fo:background-color=\"#eef2f5\""_s,
                         u"fo:font-weight=\"bold\""_s);
    const QString page = u"<style:page-layout style:name=\"page\"><style:page-layout-properties fo:page-width=\"%1\" "
                         "fo:page-height=\"%2\" fo:margin-left=\"%3\" fo:margin-right=\"%3\" fo:margin-top=\"56pt\" "
                         "fo:margin-bottom=\"40pt\"/><style:footer-style/></style:page-layout>\n"_s.arg(
                             points(paper.size.width()), points(paper.size.height()), points(paper.sideMargin));
    const QString master = u"<style:master-page style:name=\"Standard\" style:page-layout-name=\"page\"><style:footer>"
                           "<text:p text:style-name=\"Contents_20_1\">%1%2</text:p></style:footer>"
                           "</style:master-page>\n"_s.arg(escapedText(document.furniture.attribution),
                                                          hasPageNumbers(document.furniture)
                                                              ? u"<text:tab/><text:page-number/> / <text:page-count/>"_s
                                                              : QString());
    return QLatin1StringView(xmlHead) + u"<office:document-styles "_s + QLatin1StringView(namespaces) +
           u"><office:styles>\n"_s + styles + u"</office:styles><office:automatic-styles>"_s + page +
           u"</office:automatic-styles><office:master-styles>"_s + master +
           u"</office:master-styles></office:document-styles>\n"_s;
}

QString metaPart(const PdfInfo& info)
{
    return QLatin1StringView(xmlHead) + u"<office:document-meta "_s + QLatin1StringView(namespaces) +
           u"><office:meta><meta:generator>Parvis</meta:generator><dc:title>"_s + escapedText(info.title) +
           u"</dc:title><dc:creator>"_s + escapedText(info.author) + u"</dc:creator><dc:language>"_s +
           escapedText(info.language) + u"</dc:language></office:meta></office:document-meta>\n"_s;
}

/// Writes the items of a document one after the other.
class OdtBody
{
public:
    OdtBody(const FlowDocument& document, std::stop_token stop, OdtBreaks breaks)
        : document_(document)
        , stop_(std::move(stop))
        , breaks_(breaks)
    {
        for (const FlowItem& item : document.items) {
            if (stop_.stop_requested())
                throw Cancelled();
            std::visit([this](const auto& one) { add(one); }, item);
        }
    }

    QString contentPart() const
    {
        return QLatin1StringView(xmlHead) + u"<office:document-content "_s + QLatin1StringView(namespaces) +
               u"><office:automatic-styles>\n"_s + styles_ +
               u"</office:automatic-styles><office:body><office:text>\n"_s + body_ +
               u"</office:text></office:body></office:document-content>\n"_s;
    }

    const std::vector<QByteArray>& pictures() const { return pictures_; }

private:
    void add(const Paragraph& p)
    {
        const QString bookmark =
            p.anchor.isEmpty() ? QString() : u"<text:bookmark text:name=\"%1\"/>"_s.arg(escapedText(p.anchor));
        const QString text = bookmark + spans(p.spans);
        if (!p.leader.isEmpty()) {
            addParagraph(u"Contents_20_1"_s, text + u"<text:tab/>"_s + pageOf(p.leader));
        } else if (p.headingLevel > 0) {
            const int level = std::min(p.headingLevel, 3);
            const QString style = placed(u"Heading_20_%1"_s.arg(level), {});
            body_ += u"<text:h text:style-name=\"%1\" text:outline-level=\"%2\">"_s.arg(style).arg(level) + text +
                     u"</text:h>\n"_s;
        } else {
            addParagraph(p.background.isValid() || p.bar.isValid() ? u"Note"_s : u"Standard"_s, text, placeOf(p));
        }
    }

    void addParagraph(const QString& style, const QString& text, const QString& place = {})
    {
        body_ += u"<text:p text:style-name=\""_s + placed(style, place) + u"\">"_s + text + u"</text:p>\n"_s;
    }

    /// Letters keep the places of their parts.
    QString placeOf(const Paragraph& p) const
    {
        if (breaks_ == OdtBreaks::Dropped)
            return {};
        return u"fo:margin-left=\"%1\" fo:margin-top=\"%2\" fo:margin-bottom=\"%3\""_s.arg(
            points(p.indent), points(p.before), points(p.after));
    }

    /// The style of that name, or one made of it for that place and for the page that begins here.
    QString placed(const QString& parent, QString place)
    {
        if (std::exchange(beginsPage_, false))
            place += u" fo:break-before=\"page\""_s;
        if (place.isEmpty())
            return parent;
        QString& name = places_[parent + place];
        if (name.isEmpty()) {
            name = u"place%1"_s.arg(places_.size());
            styles_ += namedStyle(name, parent, place, {});
        }
        return name;
    }

    void add(const FlowTable& table)
    {
        body_ += u"<table:table table:name=\"t%1\">"_s.arg(++tables_);
        addColumns(table);
        if (std::ranges::any_of(table.columns, [](const FlowColumn& column) { return !column.title.isEmpty(); })) {
            body_ += u"<table:table-header-rows><table:table-row>"_s;
            for (const FlowColumn& column : table.columns)
                addCell(u"Table_20_Heading"_s, escapedText(column.title));
            body_ += u"</table:table-row></table:table-header-rows>\n"_s;
        }
        for (const auto& row : table.rows) {
            body_ += u"<table:table-row>"_s;
            for (const Spans& cell : row)
                addCell(u"Table_20_Contents"_s, spans(cell));
            body_ += u"</table:table-row>\n"_s;
        }
        body_ += u"</table:table>\n"_s;
        addParagraph(u"Standard"_s, {});
    }

    void addColumns(const FlowTable& table)
    {
        double shares = 0;
        for (const FlowColumn& column : table.columns)
            shares += column.share;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const QString name = u"t%1c%2"_s.arg(tables_).arg(i + 1);
            const double width = textWidthOf(document_.paper) * table.columns[i].share / shares;
            styles_ += u"<style:style style:name=\"%1\" style:family=\"table-column\"><style:table-column-properties "
                       "style:column-width=\"%2\"/></style:style>\n"_s.arg(name, points(width));
            body_ += u"<table:table-column table:style-name=\"%1\"/>"_s.arg(name);
        }
    }

    void addCell(const QString& style, const QString& text)
    {
        body_ += u"<table:table-cell><text:p text:style-name=\""_s + style + u"\">"_s + text +
                 u"</text:p></table:table-cell>"_s;
    }

    void add(const FlowPicture& picture)
    {
        pictures_.push_back(pngOf(picture, document_.paper));
        const QString frame =
            u"<draw:frame draw:name=\"p%1\" text:anchor-type=\"as-char\" svg:width=\"%2\" svg:height=\"%3\">"
            "<draw:image xlink:href=\"Pictures/%1.png\" xlink:type=\"simple\"/>"_s.arg(
                QString::number(pictures_.size()), points(textWidthOf(document_.paper)), points(picture.height));
        addParagraph(u"Standard"_s,
                     frame + u"<svg:desc>"_s + escapedText(picture.alternative) + u"</svg:desc></draw:frame>"_s);
    }

    void add(const PageBreak&) { beginsPage_ = breaks_ == OdtBreaks::Kept; }

    QString spans(const Spans& spans)
    {
        QString text;
        for (const Span& span : spans) {
            if (!span.pagesOf.isEmpty()) {
                QStringList pages;
                for (const QString& anchor : span.pagesOf)
                    pages << pageOf(anchor);
                text += pages.join(u", "_s);
            } else if (!span.text.isEmpty()) {
                const QString run = u"<text:span text:style-name=\""_s + styleOf(span.look) + u"\">"_s +
                                    escapedText(span.text) + u"</text:span>"_s;
                text += span.link.isEmpty() ? run
                                            : u"<text:a xlink:type=\"simple\" xlink:href=\""_s +
                                                  escapedText(span.link) + u"\">"_s + run + u"</text:a>"_s;
            }
        }
        return text;
    }

    static QString pageOf(const QString& anchor)
    {
        return u"<text:bookmark-ref text:reference-format=\"page\" text:ref-name=\"%1\">…</text:bookmark-ref>"_s.arg(
            escapedText(anchor));
    }

    QString styleOf(const TextLook& look)
    {
        QString style = u"fo:font-size=\"%1\" fo:color=\"%2\""_s.arg(points(look.size), look.colour.name());
        style += look.bold ? u" fo:font-weight=\"bold\""_s : u" fo:font-weight=\"normal\""_s;
        if (look.italic)
            style += u" fo:font-style=\"italic\""_s;
        if (look.strikeOut)
            style += u" style:text-line-through-style=\"solid\""_s;
        if (const auto known = looks_.constFind(style); known != looks_.cend())
            return *known;
        const QString name = u"look%1"_s.arg(looks_.size() + 1);
        looks_.insert(style, name);
        styles_ +=
            u"<style:style style:name=\"%1\" style:family=\"text\"><style:text-properties %2/></style:style>\n"_s.arg(
                name, style);
        return name;
    }

    const FlowDocument& document_;
    std::stop_token stop_;
    OdtBreaks breaks_;
    bool beginsPage_ = false;
    QHash<QString, QString> looks_;
    QHash<QString, QString> places_;
    QString styles_;
    QString body_;
    std::vector<QByteArray> pictures_;
    int tables_ = 0;
};

QString manifestPart(std::size_t pictures)
{
    const auto entry = [](const QString& path, const QString& type) {
        return u"<manifest:file-entry manifest:full-path=\"%1\" manifest:media-type=\"%2\"/>\n"_s.arg(path, type);
    };
    QString entries = entry(u"/"_s, QString::fromLatin1(mimeType));
    for (const QString& part : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s})
        entries += entry(part, u"text/xml"_s);
    for (std::size_t i = 1; i <= pictures; ++i)
        entries += entry(u"Pictures/%1.png"_s.arg(i), u"image/png"_s);
    return QLatin1StringView(xmlHead) +
           u"<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
           "manifest:version=\"1.2\">\n"_s +
           entries + u"</manifest:manifest>\n"_s;
}

} // namespace

QByteArray odtOf(const FlowDocument& document, std::stop_token stop, OdtBreaks breaks)
{
    const OdtBody body(document, std::move(stop), breaks);
    ZipWriter archive;
    archive.add("mimetype", mimeType, false); // first and as it is: programs look for it there
    archive.add("content.xml", body.contentPart().toUtf8());
    archive.add("styles.xml", stylesPart(document).toUtf8());
    archive.add("meta.xml", metaPart(document.info).toUtf8());
    for (std::size_t i = 0; i < body.pictures().size(); ++i)
        archive.add("Pictures/" + QByteArray::number(qulonglong(i + 1)) + ".png", body.pictures()[i], false);
    archive.add("META-INF/manifest.xml", manifestPart(body.pictures().size()).toUtf8());
    return archive.finish();
}

} // namespace parvis
