// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/flow_html.h"

#include "domain/error.h"
#include "domain/translate.h"
#include "report/flow_image.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Calm and narrow; dark letters on white also where the reader's programme knows no style. In place of FONT, ACCENT
/// and QUIET stands what the document has.
constexpr auto pageStyle =
    "body{max-width:44em;margin:2em auto;padding:0 1em;line-height:1.45;"
    "font-family:FONT'Open Sans','Noto Sans',sans-serif;color:#1d1d1f;background:#fff}"
    "h1,h2,h3{line-height:1.2;margin:1.2em 0 .4em}h2{border-bottom:1px solid #c4cbd2}"
    "p{margin:.3em 0}a{color:ACCENT}ul{padding-left:1.2em}img{max-width:100%}"
    "figure{margin:1em 0}table{border-collapse:collapse;width:100%;margin:.6em 0}"
    "th,td{text-align:left;vertical-align:top;padding:.25em .5em;border-bottom:1px solid #d0d5da}"
    ".right{text-align:right}.note{background:#f1f5f8;border-left:4px solid ACCENT;padding:.5em}"
    "footer{margin-top:2em;border-top:1px solid #c4cbd2;color:QUIET;font-size:.85em}\n";

QString escaped(const QString& text)
{
    QString clean;
    for (const QChar c : text) {
        if (c.unicode() >= 0x20 || c == u'\n' || c == u'\t')
            clean += c;
    }
    return clean.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString styleOf(const FlowDocument& document)
{
    QString font = document.fonts.value(0);
    font.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u' ' && c != u'-'; });
    const bool isOwn = !font.isEmpty() && !pageFontFamilies().contains(font);
    return QString::fromLatin1(pageStyle)
        .replace(u"FONT"_s, isOwn ? u'\'' + font + u"',"_s : QString())
        .replace(u"ACCENT"_s, document.accent.name())
        .replace(u"QUIET"_s, document.quiet.name());
}

QString plainText(const Spans& spans)
{
    QString text;
    for (const Span& span : spans)
        text += span.text;
    return text.simplified();
}

class HtmlWriter
{
public:
    HtmlWriter(const FlowDocument& document, std::stop_token stop)
        : document_(document)
        , stop_(std::move(stop))
    {
        for (const FlowItem& item : document.items) {
            const auto* paragraph = std::get_if<Paragraph>(&item);
            if (paragraph && !paragraph->anchor.isEmpty())
                titles_.insert(paragraph->anchor, plainText(paragraph->spans));
        }
    }

    QByteArray write()
    {
        for (const FlowItem& item : document_.items) {
            if (stop_.stop_requested())
                throw Cancelled();
            std::visit([this](const auto& one) { add(one); }, item);
        }
        closeContents();
        const PdfInfo& info = document_.info;
        QString page =
            u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"_s.arg(escaped(info.language));
        page += u"<meta name=\"viewport\" content=\"width=device-width\">\n<title>"_s + escaped(info.title) +
                u"</title>\n<style>\n"_s + styleOf(document_) + styles_ + u"</style>\n</head>\n<body>\n<main>\n"_s;
        page += body_ + u"</main>\n<footer><p>"_s + escaped(document_.furniture.attribution) +
                u"</p></footer>\n</body>\n</html>\n"_s;
        return page.toUtf8();
    }

private:
    void add(const Paragraph& p)
    {
        if (!p.leader.isEmpty()) {
            body_ += std::exchange(isInContents_, true) ? QString() : u"<nav><ul>\n"_s;
            body_ += u"<li>"_s + spans(p.spans) + u"</li>\n"_s;
            return;
        }
        closeContents();
        const QString tag = p.headingLevel > 0 ? u"h%1"_s.arg(std::min(p.headingLevel, 6)) : u"p"_s;
        const QString id = p.anchor.isEmpty() ? QString() : u" id=\"%1\""_s.arg(escaped(p.anchor));
        const QString note = p.background.isValid() || p.bar.isValid() ? u" class=\"note\""_s : QString();
        if (const QString text = spans(p.spans); !text.isEmpty())
            body_ += u'<' + tag + id + note + u'>' + text + u"</"_s + tag + u">\n"_s;
    }

    void closeContents()
    {
        if (std::exchange(isInContents_, false))
            body_ += u"</ul></nav>\n"_s;
    }

    void add(const FlowTable& table)
    {
        closeContents();
        body_ += u"<table>\n"_s;
        if (std::ranges::any_of(table.columns, [](const FlowColumn& column) { return !column.title.isEmpty(); })) {
            body_ += u"<thead><tr>"_s;
            for (std::size_t i = 0; i < table.columns.size(); ++i)
                addCell(u"th scope=\"col\""_s, table.columns[i], escaped(headOf(table, i)));
            body_ += u"</tr></thead>\n"_s;
        }
        body_ += u"<tbody>\n"_s;
        for (const auto& row : table.rows) {
            body_ += u"<tr>"_s;
            for (std::size_t i = 0; i < row.size(); ++i)
                addCell(int(i) == table.headColumn ? u"th scope=\"row\""_s : u"td"_s, table.columns[i], spans(row[i]));
            body_ += u"</tr>\n"_s;
        }
        body_ += u"</tbody></table>\n"_s;
    }

    /// There are no pages here.
    static QString headOf(const FlowTable& table, std::size_t column)
    {
        const bool leads = std::ranges::any_of(table.rows, [column](const std::vector<Spans>& row) {
            return std::ranges::any_of(row[column], [](const Span& span) { return !span.pagesOf.isEmpty(); });
        });
        return leads ? translate("report", "Links") : table.columns[column].title;
    }

    void addCell(const QString& tag, const FlowColumn& column, const QString& content)
    {
        const QString side = column.alignment & Qt::AlignRight ? u" class=\"right\""_s : QString();
        body_ += u'<' + tag + side + u'>' + content + u"</"_s + tag.left(2) + u'>';
    }

    void add(const FlowPicture& picture)
    {
        closeContents();
        const QString data = QString::fromLatin1(pngOf(picture, document_.paper).toBase64());
        body_ += u"<figure><img alt=\""_s + escaped(picture.alternative) + u"\" src=\"data:image/png;base64,"_s + data +
                 u"\"></figure>\n"_s;
    }

    void add(const PageBreak&) {}

    QString spans(const Spans& spans)
    {
        QString text;
        for (const Span& span : spans) {
            if (!span.pagesOf.isEmpty())
                text += linksTo(span.pagesOf);
            else if (!span.text.isEmpty())
                text += linked(u"<span class=\""_s + classOf(span.look) + u"\">"_s + escaped(span.text) + u"</span>"_s,
                               span.link);
        }
        return text;
    }

    static QString linked(const QString& content, const QString& link)
    {
        return link.isEmpty() ? content : u"<a href=\""_s + escaped(link) + u"\">"_s + content + u"</a>"_s;
    }

    /// "1, 2": each says to those who hear it where it leads.
    QString linksTo(const QStringList& anchors) const
    {
        QStringList links;
        for (const QString& anchor : anchors) {
            links << u"<a href=\"#"_s + escaped(anchor) + u"\" aria-label=\""_s + escaped(titles_.value(anchor)) +
                         u"\">"_s + QString::number(links.size() + 1) + u"</a>"_s;
        }
        return links.join(u", "_s);
    }

    /// A class of its own for each look.
    QString classOf(const TextLook& look)
    {
        QString style =
            u"font-size:%1em;color:%2"_s.arg(look.size / TextLook().size, 0, 'f', 2).arg(look.colour.name());
        style += look.bold ? u";font-weight:600"_s : u";font-weight:400"_s;
        if (look.italic)
            style += u";font-style:italic"_s;
        if (look.strikeOut)
            style += u";text-decoration:line-through"_s;
        const auto known = classes_.constFind(style);
        if (known != classes_.cend())
            return *known;
        const QString name = u"t%1"_s.arg(classes_.size() + 1);
        classes_.insert(style, name);
        styles_ += u'.' + name + u'{' + style + u"}\n"_s;
        return name;
    }

    const FlowDocument& document_;
    std::stop_token stop_;
    QHash<QString, QString> titles_; ///< of what stands at an anchor
    QHash<QString, QString> classes_;
    QString styles_;
    QString body_;
    bool isInContents_ = false;
};

} // namespace

QByteArray htmlOf(const FlowDocument& document, std::stop_token stop)
{
    return HtmlWriter(document, std::move(stop)).write();
}

} // namespace parvis
