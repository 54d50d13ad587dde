// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/articles/markup_text.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// The accent as Unicode writes it after its letter: \'e is e with U+0301.
QChar accentOf(QChar command)
{
    static const QHash<QChar, QChar> accents{
        {u'\'', QChar(0x301)}, {u'`', QChar(0x300)}, {u'^', QChar(0x302)}, {u'"', QChar(0x308)}, {u'~', QChar(0x303)},
        {u'=', QChar(0x304)},  {u'.', QChar(0x307)}, {u'c', QChar(0x327)}, {u'v', QChar(0x30C)}, {u'u', QChar(0x306)},
        {u'H', QChar(0x30B)},  {u'k', QChar(0x328)}, {u'r', QChar(0x30A)}, {u'd', QChar(0x323)}};
    return accents.value(command);
}

QString letterOf(const QString& command)
{
    static const QHash<QString, QString> letters{{u"oe"_s, u"œ"_s},
                                                 {u"OE"_s, u"Œ"_s},
                                                 {u"ae"_s, u"æ"_s},
                                                 {u"AE"_s, u"Æ"_s},
                                                 {u"ss"_s, u"ß"_s},
                                                 {u"o"_s, u"ø"_s},
                                                 {u"O"_s, u"Ø"_s},
                                                 {u"aa"_s, u"å"_s},
                                                 {u"AA"_s, u"Å"_s},
                                                 {u"l"_s, u"ł"_s},
                                                 {u"L"_s, u"Ł"_s},
                                                 {u"i"_s, u"i"_s},
                                                 {u"j"_s, u"j"_s},
                                                 {u"euro"_s, u"€"_s},
                                                 {u"texteuro"_s, u"€"_s},
                                                 {u"ldots"_s, u"…"_s},
                                                 {u"dots"_s, u"…"_s},
                                                 {u"og"_s, u"« "_s},
                                                 {u"fg"_s, u" »"_s},
                                                 {u"degree"_s, u"°"_s},
                                                 {u"textdegree"_s, u"°"_s},
                                                 {u"textquoteright"_s, u"’"_s},
                                                 {u"textquoteleft"_s, u"‘"_s},
                                                 {u"textendash"_s, u"–"_s},
                                                 {u"textemdash"_s, u"—"_s},
                                                 {u"guillemotleft"_s, u"«"_s},
                                                 {u"guillemotright"_s, u"»"_s},
                                                 {u"textbackslash"_s, u"\\"_s},
                                                 {u"S"_s, u"§"_s},
                                                 {u"no"_s, u"n° "_s}};
    return letters.value(command);
}

/// Reads a text from left to right, once.
class LatexReader
{
public:
    explicit LatexReader(const QString& latex)
        : latex_(latex)
    {
    }

    QString read()
    {
        while (at_ < latex_.size())
            readNext();
        return text_.normalized(QString::NormalizationForm_C).simplified();
    }

private:
    QChar next() const { return at_ < latex_.size() ? latex_[at_] : QChar(); }

    void readNext()
    {
        const QChar c = latex_[at_++];
        if (c == u'\\')
            readCommand();
        else if (c == u'~')
            text_ += QChar::Nbsp;
        else if (c == u'-' && next() == u'-')
            readDash();
        else if (c == u'`' && next() == u'`')
            readQuote(u'“');
        else if (c == u'\'' && next() == u'\'')
            readQuote(u'”');
        else if (c != u'{' && c != u'}' && c != u'$')
            text_ += c;
    }

    void readDash()
    {
        const bool isLong = at_ + 1 < latex_.size() && latex_[at_ + 1] == u'-';
        at_ += isLong ? 2 : 1;
        text_ += isLong ? u'—' : u'–';
    }

    void readQuote(QChar quote)
    {
        ++at_;
        text_ += quote;
    }

    void readCommand()
    {
        const QChar sign = next();
        if (sign.isNull())
            return;
        if (!sign.isLetter()) {
            ++at_;
            if (const QChar accent = accentOf(sign); !accent.isNull())
                readAccented(accent);
            else if (sign == u'\\')
                text_ += u' ';
            else
                text_ += sign; // "\&", "\%", "\_", "\ "
            return;
        }
        const qsizetype begin = at_;
        while (next().isLetter() && next().unicode() < 128)
            ++at_;
        endCommand(latex_.mid(begin, at_ - begin));
    }

    void endCommand(const QString& name)
    {
        const QChar accent = name.size() == 1 ? accentOf(name[0]) : QChar();
        if (!accent.isNull() && (next() == u'{' || next() == u' ')) {
            readAccented(accent);
            return;
        }
        if (name == u"href" || name == u"url") {
            const QString address = readAddress();
            text_ += name == u"url" ? address : QString(); // the text of a link follows
            return;
        }
        text_ += letterOf(name);
        if (next() == u' ')
            ++at_; // it only ends the name
    }

    /// "{https://…}", in which "~" and "--" are what they are.
    QString readAddress()
    {
        while (next() == u' ')
            ++at_;
        const qsizetype end = next() == u'{' ? latex_.indexOf(u'}', at_) : -1;
        if (end < 0)
            return {};
        const QString address = latex_.mid(at_ + 1, end - at_ - 1).remove(u'\\');
        at_ = end + 1;
        return address;
    }

    /// The letter that the accent stands over: "e", "{e}", "\i", "{\i}".
    void readAccented(QChar accent)
    {
        while (next() == u' ' || next() == u'{')
            ++at_;
        const qsizetype before = text_.size();
        if (at_ < latex_.size())
            readNext();
        if (text_.size() > before)
            text_.insert(before + 1, accent);
    }

    const QString& latex_;
    qsizetype at_ = 0;
    QString text_;
};

} // namespace

QString textOfLatex(const QString& latex)
{
    return LatexReader(latex).read();
}

} // namespace parvis
