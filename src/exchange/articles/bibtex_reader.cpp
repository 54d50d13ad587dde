// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/translate.h"
#include "exchange/articles/article_formats.h"
#include "exchange/articles/article_texts.h"
#include "exchange/articles/markup_text.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

using Fields = QHash<QString, QString>; ///< by name, in lower case

/// What BibTeX knows without being told.
const QHash<QString, QString>& knownMonths()
{
    static const QHash<QString, QString> months{{u"jan"_s, u"01"_s}, {u"feb"_s, u"02"_s}, {u"mar"_s, u"03"_s},
                                                {u"apr"_s, u"04"_s}, {u"may"_s, u"05"_s}, {u"jun"_s, u"06"_s},
                                                {u"jul"_s, u"07"_s}, {u"aug"_s, u"08"_s}, {u"sep"_s, u"09"_s},
                                                {u"oct"_s, u"10"_s}, {u"nov"_s, u"11"_s}, {u"dec"_s, u"12"_s}};
    return months;
}

QString dateOf(const Fields& fields)
{
    if (const QString date = fields.value(u"date"_s); !date.isEmpty())
        return date.section(u'/', 0, 0);
    const QString year = fields.value(u"year"_s);
    const QString month = textOfLatex(fields.value(u"month"_s)).toLower();
    if (month.isEmpty())
        return year;
    const QString number = knownMonths().value(month.left(3), month.rightJustified(2, u'0'));
    const QString whole = year + u'-' + number;
    return PartialDate::parse(whole) ? whole : month + u' ' + year; // "avril 2024"
}

/// An address that stands in a text: \url{…}, \href{…}{…}, or just written.
QString addressIn(const QString& latex)
{
    static const QRegularExpression command(u"\\\\(?:url|href)\\s*\\{([^{}]*)\\}"_s);
    static const QRegularExpression written(u"(?:https?://|www\\.)[^\\s{}]+"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ending(u"[\\s.,;:!?)»]+$"_s);
    for (const auto& [pattern, group] : {std::pair(&command, 1), std::pair(&written, 0)}) {
        if (const auto match = pattern->match(latex); match.hasMatch())
            return match.captured(group).remove(u'\\').remove(ending);
    }
    return {};
}

QString addressOf(const Fields& fields)
{
    const QString url = fields.value(u"url"_s);
    if (!url.trimmed().isEmpty()) {
        const QString address = addressIn(url);
        return address.isEmpty() ? QString(url).remove(u'\\') : address;
    }
    for (const QString& name : {u"howpublished"_s, u"note"_s}) {
        if (const QString address = addressIn(fields.value(name)); !address.isEmpty())
            return address;
    }
    return {};
}

/// Where a text is its address alone it says nothing else.
QString withoutAddress(const QString& latex)
{
    const QString text = textOfLatex(latex);
    return addressIn(text) == text ? QString() : text;
}

RawArticle articleOf(const Fields& fields, int line)
{
    const auto text = [&](std::initializer_list<QString> names) {
        for (const QString& name : names) {
            if (const QString value = withoutAddress(fields.value(name)); !value.isEmpty())
                return value;
        }
        return QString();
    };
    RawArticle raw;
    raw.line = line;
    raw.title = text({u"title"_s});
    raw.publisher = text({u"journal"_s, u"journaltitle"_s, u"publisher"_s, u"howpublished"_s, u"organization"_s});
    raw.date = dateOf(fields);
    raw.url = addressOf(fields);
    raw.rubric = text({u"keywords"_s}).section(u',', 0, 0).section(u';', 0, 0);
    raw.note = text({u"abstract"_s, u"note"_s, u"annote"_s, u"annotation"_s});
    return raw;
}

/// Reads the entries one after the other. An entry with a mistake is refused; reading goes on at the next line that
/// begins with "@".
class BibtexReader
{
public:
    explicit BibtexReader(const ArticleReading& reading)
        : reading_(reading)
        , text_(reading.text)
    {
        file_.name = reading.name;
        file_.format = ArticleFormat::Bibtex;
    }

    ArticleFile read()
    {
        while (goToEntry()) {
            const int line = line_;
            const qsizetype begin = at_;
            if (!readEntry(line))
                refuse(line, begin);
        }
        return std::move(file_);
    }

private:
    QChar here() const { return at_ < text_.size() ? text_[at_] : QChar(); }

    void step()
    {
        if (text_[at_++] == u'\n')
            ++line_;
    }

    /// A text that is never closed ends where the next entry begins: looking for its end in the whole file, once for
    /// each, would take long.
    bool beginsEntry() const { return here() == u'@' && at_ > 0 && text_[at_ - 1] == u'\n'; }

    void skipBlanks()
    {
        while (here().isSpace())
            step();
    }

    bool takes(QChar sign)
    {
        skipBlanks();
        if (here() != sign)
            return false;
        step();
        return true;
    }

    QString word()
    {
        skipBlanks();
        const qsizetype begin = at_;
        while (!here().isNull() && !here().isSpace() && !u"{}(),=\"#"_s.contains(here()))
            step();
        return text_.mid(begin, at_ - begin);
    }

    /// What is not in an entry is a comment.
    bool goToEntry()
    {
        while (!here().isNull() && here() != u'@')
            step();
        return !here().isNull();
    }

    bool readEntry(int line)
    {
        isTooLong_ = false;
        step();
        const QString kind = word().toLower();
        skipBlanks();
        const QChar close = here() == u'(' ? u')' : u'}';
        if (!takes(u'{') && !takes(u'('))
            return kind == u"comment" || kind.isEmpty();
        if (kind == u"comment" || kind == u"preamble")
            return skipBraces();
        if (kind == u"string")
            return readFields(strings_, close);
        word(); // its key
        Fields fields;
        if (!takes(u',') || !readFields(fields, close))
            return false;
        addRead(file_, cleaned(articleOf(fields, line)), reading_.limits, reading_.stop);
        return true;
    }

    bool readFields(Fields& fields, QChar close)
    {
        while (!takes(close)) {
            const QString name = word().toLower();
            QString value;
            if (name.isEmpty() || !takes(u'=') || !readValue(value))
                return false;
            fields.insert(name, value);
            if (!takes(u',') && (skipBlanks(), here() != close))
                return false;
        }
        return true;
    }

    /// Texts in braces or quotation marks, numbers and names, joined by "#".
    bool readValue(QString& value)
    {
        do {
            skipBlanks();
            if (here() == u'{' || here() == u'"') {
                if (!readQuoted(value))
                    return false;
            } else {
                const QString name = word();
                if (name.isEmpty())
                    return false;
                const QString meant = strings_.value(name.toLower(), name);
                isTooLong_ = meantLength_ + meant.size() > mostMeant();
                if (isTooLong_)
                    return false;
                meantLength_ += meant.size();
                value += meant;
            }
        } while (takes(u'#'));
        return true;
    }

    /// In characters, of all names of the file together: names that stand for names could fill the memory.
    qsizetype mostMeant() const { return text_.size() + 100'000; }

    bool readQuoted(QString& value)
    {
        const bool isBraced = here() == u'{';
        step();
        const qsizetype begin = at_;
        int depth = 0;
        for (; !here().isNull(); step()) {
            const QChar c = here();
            if (beginsEntry())
                return false;
            if (depth == 0 && c == (isBraced ? u'}' : u'"')) {
                value += text_.mid(begin, at_ - begin);
                step();
                return true;
            }
            if (c == u'\\' && at_ + 1 < text_.size())
                step();
            else if (c == u'{')
                ++depth;
            else if (c == u'}' && --depth < 0)
                return false;
        }
        return false;
    }

    bool skipBraces()
    {
        int depth = 1;
        for (; !here().isNull() && depth > 0 && !beginsEntry(); step())
            depth += here() == u'{' ? 1 : here() == u'}' ? -1 : 0;
        return depth == 0;
    }

    void refuse(int line, qsizetype begin)
    {
        addRefusal(file_, line,
                   isTooLong_ ? translate("exchange", "Its names stand for texts far longer than the file.")
                              : translate("exchange", "The entry cannot be read; it was left out."),
                   reading_.limits, reading_.stop);
        const qsizetype next = text_.indexOf(u"\n@"_s, begin + 1);
        line_ = line;
        at_ = begin;
        for (const qsizetype end = next < 0 ? text_.size() : next + 1; at_ < end;)
            step();
    }

    const ArticleReading& reading_;
    const QString& text_;
    qsizetype at_ = 0;
    int line_ = 1;
    Fields strings_ = knownMonths();
    qsizetype meantLength_ = 0; ///< characters that names stood for so far
    bool isTooLong_ = false;    ///< the entry is refused for them
    ArticleFile file_;
};

} // namespace

ArticleFile readBibtex(const ArticleReading& reading)
{
    return BibtexReader(reading).read();
}

} // namespace parvis
