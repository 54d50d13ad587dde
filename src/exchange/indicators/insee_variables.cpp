// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/indicators/insee_variables.h"

#include "domain/fold.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// A name of a file with the figures that make its vintage: "%1" is the first group.
struct TableName
{
    QRegularExpression pattern;
    QString title;
    QString vintage;
};

const std::vector<TableName>& tableNames()
{
    const auto name = [](const QString& pattern, const QString& title, const QString& vintage) {
        return TableName{QRegularExpression(pattern), title, vintage};
    };
    static const std::vector<TableName> names{
        name(u"^pop_qpv_?(20)?24"_s, u"Population de référence des QPV 2024"_s, u"2020"_s),
        name(u"revenus?[-_]pauvrete[-_](\\d{4}).*qp(v_?20)?24"_s, u"Revenus, pauvreté et niveau de vie"_s, u"%1"_s),
        name(u"revenus?-(?:disponible|declare)s?-qp24-(\\d{4})"_s, u"Revenus, pauvreté et niveau de vie"_s, u"%1"_s),
        name(u"estimations-demographiques_(\\d{4})_qp"_s, u"Estimations démographiques"_s, u"%1"_s),
        name(u"defm_?(\\d{4})_qp"_s, u"Demandeurs d’emploi en fin de mois"_s, u"%1"_s),
        name(u"beneficiaires_caf_(\\d{2})-(\\d{2})-(\\d{4})_qp"_s, u"Bénéficiaires de la CAF"_s, u"%3-%2-%1"_s),
        name(u"educ_(\\d{4})_(\\d{4})_qp"_s, u"Scolarité"_s, u"%1-%2"_s),
        name(u"dnb_(\\d{4})_qp"_s, u"Diplôme national du brevet"_s, u"%1"_s),
        name(u"rpls_(\\d{2})-(\\d{2})-(\\d{4})_qp"_s, u"Parc social (RPLS)"_s, u"%3-%2-%1"_s),
        name(u"side_(\\d{4})_qp"_s, u"Entreprises (SIDE)"_s, u"%1"_s)};
    return names;
}

} // namespace

std::optional<InseeTable> inseeTableOf(const QString& path)
{
    const QFileInfo file(path);
    for (const QString& text : {file.fileName(), file.dir().dirName()}) {
        for (const TableName& name : tableNames()) {
            const auto match = name.pattern.match(fold(text));
            if (!match.hasMatch())
                continue;
            QString vintage = name.vintage;
            for (int group = 1; group <= match.lastCapturedIndex(); ++group)
                vintage.replace(u'%' + QString::number(group), match.captured(group));
            return InseeTable{name.title, vintage};
        }
    }
    return std::nullopt;
}

std::optional<InseeVariable> inseeVariable(const QString& title, const QString& vintage)
{
    static const QRegularExpression name(u"^[A-Za-z][A-Za-z0-9]*(_[A-Za-z0-9]+)*$"_s);
    static const QRegularExpression atEnd(u"^(.+)_A(\\d{2})$"_s);
    static const QRegularExpression atBegin(u"^[PCpc](\\d{2})_(.+)$"_s);
    if (!name.match(title).hasMatch())
        return std::nullopt;
    if (const auto match = atEnd.match(title); match.hasMatch())
        return InseeVariable{match.captured(1).toUpper(), u"20"_s + match.captured(2)};
    if (const auto match = atBegin.match(title); match.hasMatch())
        return InseeVariable{match.captured(2).toUpper(), u"20"_s + match.captured(1)};
    const QString year = vintage.left(4);
    if (year.size() == 4 && title.endsWith(year.right(2)) && title.size() > 3) {
        const QString code = title.endsWith(year) ? title.chopped(4) : title.chopped(2);
        return InseeVariable{QString(code).remove(QRegularExpression(u"_$"_s)).toUpper(), vintage};
    }
    return InseeVariable{title.toUpper(), {}};
}

QString indicatorCode(const QString& variable)
{
    static const QHash<QString, QString> known{{u"DISP_TP60"_s, u"poverty_rate_60"_s}};
    return known.value(variable, variable.toLower());
}

QString inseeTitle(const QString& variable)
{
    static const QHash<QString, QString> titles{
        {u"DISP_TP60"_s, u"Taux de pauvreté au seuil de 60 %"_s},
        {u"DISP_MED"_s, u"Niveau de vie médian (€)"_s},
        {u"DISP_D1"_s, u"Premier décile du niveau de vie (€)"_s},
        {u"DISP_D9"_s, u"Neuvième décile du niveau de vie (€)"_s},
        {u"DISP_RD"_s, u"Rapport interdécile du niveau de vie"_s},
        {u"DISP_PPSOC"_s, u"Part des prestations sociales dans le revenu disponible (%)"_s}};
    return titles.value(variable);
}

bool isValueWithheld(const QString& cell)
{
    static const QSet<QString> marks{u""_s,    u"s"_s, u"c"_s, u"nd"_s, u"n.d."_s, u"ns"_s, u"so"_s,  u"na"_s,
                                     u"n/a"_s, u"-"_s, u"."_s, u".."_s, u"..."_s,  u"…"_s,  u"///"_s, u"//"_s};
    return marks.contains(cell.trimmed().toLower());
}

} // namespace parvis
