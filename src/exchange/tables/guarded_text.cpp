// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/guarded_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// "-12,5", "+33 3 20 00 11 11", "-61°30'12", "-1 234.50 €", "-", "--": behind its sign nothing that a spreadsheet
/// could reckon with, names, operators, brackets. It is a number, or stays a text.
bool isNoFormula(const QString& text)
{
    static const QRegularExpression number(u"^[+-][0-9][0-9 .,°'\"’”′″\u00A0\u202F]*([eE][+-]?[0-9]+|[%€NSEWO])?$"_s);
    static const QRegularExpression telephone(u"^\\+[0-9]{1,3}[ \u00A0\u202F]?\\(0\\)[0-9 .\u00A0\u202F]+$"_s);
    static const QRegularExpression dashes(u"^[+-][-–—_. \u00A0\u202F]*$"_s);
    return number.match(text).hasMatch() || telephone.match(text).hasMatch() || dashes.match(text).hasMatch();
}

} // namespace

bool wouldRun(const QString& text)
{
    static const QString starts = u"=@\t\r"_s;
    if (text.startsWith(u'+') || text.startsWith(u'-'))
        return !isNoFormula(text);
    return text.size() > 1 && starts.contains(text.front());
}

QString guarded(const QString& text)
{
    return u'\'' + text;
}

QString unguarded(const QString& text)
{
    return text.startsWith(u'\'') && wouldRun(text.mid(1)) ? text.mid(1) : text;
}

} // namespace parvis
