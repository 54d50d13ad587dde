#include "geo/contour_fields.h"

#include <QRegularExpression>

namespace parvis {

namespace {

const QStringList codeNames{QStringLiteral("code_qp"), QStringLiteral("code_qpv"), QStringLiteral("code_quartier"),
                            QStringLiteral("qp_code"), QStringLiteral("qpv_code"), QStringLiteral("cod_qp"),
                            QStringLiteral("qp"),      QStringLiteral("qpv"),      QStringLiteral("code")};
const QStringList labelNames{QStringLiteral("lib_qp"),  QStringLiteral("nom_qp"),  QStringLiteral("lib_qpv"),
                             QStringLiteral("nom_qpv"), QStringLiteral("libelle"), QStringLiteral("nom"),
                             QStringLiteral("name")};
const QStringList inseeNames{QStringLiteral("insee_com"),    QStringLiteral("code_insee"), QStringLiteral("code_com"),
                             QStringLiteral("code_commune"), QStringLiteral("codgeo"),     QStringLiteral("depcom"),
                             QStringLiteral("insee")};
const QStringList communeNames{QStringLiteral("lib_com"), QStringLiteral("commune_qp"), QStringLiteral("nom_com"),
                               QStringLiteral("commune"), QStringLiteral("communes")};

QString bare(QString name)
{
    static const QRegularExpression separators(QStringLiteral("[^a-z0-9]"));
    return name.toLower().remove(separators);
}

int firstKnown(const QStringList& fields, const QStringList& known)
{
    for (const QString& name : known) {
        for (int i = 0; i < fields.size(); ++i) {
            if (bare(fields[i]) == bare(name))
                return i;
        }
    }
    return -1;
}

} // namespace

ContourFields ContourFields::find(const QStringList& fields)
{
    return {firstKnown(fields, codeNames), firstKnown(fields, labelNames), firstKnown(fields, inseeNames),
            firstKnown(fields, communeNames), firstKnown(fields, {QStringLiteral("emprise")})};
}

QString ContourFields::knownCodeFields()
{
    return codeNames.join(QStringLiteral(", "));
}

QStringList cellParts(const QString& cell)
{
    static const QRegularExpression separator(QStringLiteral("\\s*[,;|]\\s*"));
    return cell.trimmed().split(separator, Qt::SkipEmptyParts);
}

} // namespace parvis
