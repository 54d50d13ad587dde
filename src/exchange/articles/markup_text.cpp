// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/articles/markup_text.h"

#include <QHash>
#include <QRegularExpression>

#include <libxml/HTMLparser.h>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr qsizetype longestMarkup = 20'000; ///< characters: the time for tags that never close grows with its square

/// What the parser of HTML has given so far.
struct ShownText
{
    QByteArray utf8;
};

/// Tags that stand within a word or a sentence; any other parts what is before it from what is after it.
bool isWithinText(const xmlChar* name)
{
    static const std::array<const char*, 22> names{"a", "abbr", "b",      "cite", "code",   "em",  "font", "i",
                                                   "q", "s",    "small",  "span", "strong", "sub", "sup",  "tt",
                                                   "u", "mark", "strike", "big",  "del",    "ins"};
    return std::ranges::any_of(
        names, [&](const char* known) { return qstrcmp(known, reinterpret_cast<const char*>(name)) == 0; });
}

void breakAt(void* shown, const xmlChar* name)
{
    if (!isWithinText(name))
        static_cast<ShownText*>(shown)->utf8 += ' ';
}

void beginTag(void* shown, const xmlChar* name, const xmlChar** /*attributes*/)
{
    breakAt(shown, name);
}

void takeText(void* shown, const xmlChar* text, int bytes)
{
    static_cast<ShownText*>(shown)->utf8.append(reinterpret_cast<const char*>(text), bytes);
}

void leaveOut(void* /*shown*/, const xmlChar* /*text*/, int /*bytes*/) {}

/// Numbers that mean signs of Windows-1252 to every browser: "&#146;" is an apostrophe.
QString withBrowsersSigns(QString text)
{
    static const QHash<char16_t, QChar> signs{{u'\x80', u'€'}, {u'\x85', u'…'}, {u'\x8C', u'Œ'}, {u'\x91', u'‘'},
                                              {u'\x92', u'’'}, {u'\x93', u'“'}, {u'\x94', u'”'}, {u'\x95', u'•'},
                                              {u'\x96', u'–'}, {u'\x97', u'—'}, {u'\x9C', u'œ'}, {u'\x99', u'™'}};
    for (QChar& c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = signs.value(c.unicode(), u' ');
    }
    return text;
}

} // namespace

QString textOfHtml(const QString& html)
{
    static const QRegularExpression markup(u"<[a-zA-Z/!]|&(#|[a-zA-Z])"_s);
    const QString start = html.left(longestMarkup);
    if (!start.contains(markup))
        return start.simplified();
    ShownText shown;
    htmlSAXHandler handler{};
    handler.startElement = beginTag;
    handler.endElement = breakAt;
    handler.characters = takeText;
    handler.ignorableWhitespace = takeText;
    handler.cdataBlock = leaveOut; // scripts and styles
    const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> parser(
        htmlCreatePushParserCtxt(&handler, &shown, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8), &htmlFreeParserCtxt);
    htmlCtxtUseOptions(parser.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET);
    const QByteArray bytes = start.toUtf8();
    htmlParseChunk(parser.get(), bytes.constData(), int(bytes.size()), 0);
    htmlParseChunk(parser.get(), nullptr, 0, 1);
    return withBrowsersSigns(QString::fromUtf8(shown.utf8)).simplified();
}

} // namespace parvis
