// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/contour_fields.h"

#include "domain/fold.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const QStringList codeNames{u"code_qp"_s, u"code_qpv"_s, u"code_quartier"_s, u"qp_code"_s, u"qpv_code"_s,
                            u"cod_qp"_s,  u"qp"_s,       u"qpv"_s,           u"code"_s};
const QStringList labelNames{u"lib_qp"_s,           u"nom_qp"_s,       u"lib_qpv"_s, u"nom_qpv"_s, u"libelle_qp"_s,
                             u"libelle_quartier"_s, u"nom_quartier"_s, u"libelle"_s, u"nom"_s,     u"name"_s};
const QStringList inseeNames{u"insee_com"_s, u"code_insee"_s, u"code_com"_s,      u"code_commune"_s,
                             u"codgeo"_s,    u"depcom"_s,     u"insee_commune"_s, u"insee"_s};
const QStringList communeNames{u"lib_com"_s,     u"commune_qp"_s,      u"nom_com"_s, u"commune"_s,
                               u"nom_commune"_s, u"libelle_commune"_s, u"communes"_s};

QString bare(const QString& name)
{
    static const QRegularExpression separators(u"[^a-z0-9]"_s);
    return fold(name).remove(separators);
}

/// A table of dBase cuts the names of its fields to ten letters: "code_quart".
bool isCutFrom(const QString& field, const QString& name)
{
    constexpr qsizetype dbfLength = 10;
    return field.size() == dbfLength && name.size() > dbfLength && bare(name).startsWith(bare(field));
}

int firstKnown(const QStringList& fields, const QStringList& known)
{
    for (const QString& name : known) {
        for (int i = 0; i < fields.size(); ++i) {
            if (bare(fields[i]) == bare(name) || isCutFrom(fields[i], name))
                return i;
        }
    }
    return -1;
}

} // namespace

ContourFields ContourFields::find(const QStringList& fields)
{
    return {firstKnown(fields, codeNames), firstKnown(fields, labelNames), firstKnown(fields, inseeNames),
            firstKnown(fields, communeNames), firstKnown(fields, {u"emprise"_s})};
}

void ContourFields::findBeside(const QStringList& fields)
{
    const QString named = code < 0 ? QString() : fields[code];
    for (qsizetype end = named.indexOf(u'_'); end > 0; end = named.indexOf(u'_', end + 1)) {
        const QString beginning = named.left(end + 1);
        QStringList rest;
        for (const QString& field : fields)
            rest << (field.startsWith(beginning) ? field.mid(beginning.size()) : QString());
        const ContourFields beside = find(rest);
        if (beside.code != code)
            continue;
        for (int ContourFields::*part : {&ContourFields::name, &ContourFields::insee, &ContourFields::communes}) {
            if (this->*part < 0)
                this->*part = beside.*part;
        }
    }
}

QString ContourFields::knownCodeFields()
{
    return codeNames.join(u", "_s);
}

QStringList cellParts(const QString& cell)
{
    static const QRegularExpression separator(u"\\s*[,;|]\\s*"_s);
    return cell.trimmed().split(separator, Qt::SkipEmptyParts);
}

QString likeliestContourLayer(const QStringList& layers)
{
    static const QRegularExpression patterns[] = {
        QRegularExpression(u"france.*(lb93|l93|lambert)"_s, QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(u"france"_s, QRegularExpression::CaseInsensitiveOption)};
    for (const QRegularExpression& pattern : patterns) {
        if (const QStringList found = layers.filter(pattern); !found.isEmpty())
            return found.front();
    }
    return {};
}

} // namespace parvis
