// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/territory_codes.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

// Départements as codes spell them; Corsica is 2A and 2B, never 20.
const auto metropolitan = u"(?:0[1-9]|[13-8][0-9]|2[1-9AB]|9[0-5])"_s;
const auto overseas = u"(?:97[1-8]|98[46-8])"_s;
const QString inThreeSigns = u"(?:0"_s + metropolitan + u'|' + overseas + u')';

QString ifMatches(const QString& text, const QRegularExpression& pattern)
{
    return pattern.match(text).hasMatch() ? text : QString();
}

} // namespace

QString DepartementRules::normalise(QString text)
{
    static const QRegularExpression pattern(u"^(?:%1|%2)$"_s.arg(metropolitan, overseas));
    text = text.toUpper();
    if (text.size() == 1)
        text.prepend(u'0');
    return ifMatches(text, pattern);
}

QString InseeRules::normalise(QString text)
{
    static const QRegularExpression pattern(u"^(?:%1[0-9]{3}|%2[0-9]{2})$"_s.arg(metropolitan, overseas));
    text = text.toUpper();
    if (text.size() == 4)
        text.prepend(u'0');
    return ifMatches(text, pattern);
}

QString SirenRules::normalise(QString text)
{
    static const QRegularExpression pattern(u"^[0-9]{9}$"_s);
    text.remove(u' ').remove(QChar(0x00A0)).remove(QChar(0x202F));
    if (!pattern.match(text).hasMatch())
        return {};
    int sum = 0;
    for (int i = 0; i < 9; ++i) {
        const int digit = text.at(i).digitValue() * (i % 2 == 1 ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 == 0 ? text : QString();
}

QString QpvRules::normalise(QString text)
{
    static const QRegularExpression pattern(u"^(?:QN%1[0-9]{2}[NMIC]|QP%1[0-9]{3})$"_s.arg(inThreeSigns));
    return ifMatches(text.toUpper(), pattern);
}

QString ContractRules::normalise(QString text)
{
    static const QRegularExpression pattern(u"^CN%1[0-9]{2}[NMI]$"_s.arg(inThreeSigns));
    return ifMatches(text.toUpper(), pattern);
}

std::optional<QpvCode> QpvCode::parse(QStringView text)
{
    if (auto code = TerritoryCode::parse(text))
        return QpvCode(*code);
    return std::nullopt;
}

int QpvCode::generation() const
{
    return text().startsWith(u"QP") ? 2015 : 2024;
}

DepartementCode QpvCode::departement() const
{
    const QString digits = text().mid(2, 3);
    const QString code = digits.startsWith(u'0') ? digits.mid(1) : digits;
    return DepartementCode::parse(code).value_or(DepartementCode());
}

std::optional<Change> QpvCode::change() const
{
    if (isEmpty() || generation() == 2015)
        return std::nullopt;
    switch (text().back().unicode()) {
    case 'N':
        return Change::New;
    case 'M':
        return Change::Modified;
    case 'I':
        return Change::Identical;
    default:
        return std::nullopt;
    }
}

} // namespace parvis
