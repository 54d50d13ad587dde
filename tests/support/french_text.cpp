// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/french_text.h"

#include <QRegularExpression>

#include <vector>

using namespace Qt::StringLiterals;

namespace parvis::test {

namespace {

/// What a text must not hold.
struct Fault
{
    QString name;
    QRegularExpression pattern;
};

Fault fault(const QString& name, const QString& pattern)
{
    return {name, QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption)};
}

/// How French is set: "Règles typographiques en usage à l’Imprimerie nationale". No-break blanks: U+00A0 and the
/// narrow U+202F.
const std::vector<Fault>& settingFaults()
{
    static const std::vector<Fault> faults{
        fault(u"straight apostrophe"_s, u"\\p{L}'"_s),
        fault(u"straight or English quotation mark"_s, u"\\p{L}\"|(?<![0-9])\"\\p{L}|[“”]"_s),
        fault(u"three dots for …"_s, u"\\.\\.\\."_s),
        fault(u"blank before …"_s, u"\\p{Ll} …(?!…)"_s),
        fault(u"no fixed blank before a sign"_s, u"[^\u00A0\u202F\\s:;!?(«][:;!?](?=\\s|$)| [:;!?»](?=\\s|$)"_s),
        fault(u"no fixed blank inside « »"_s, u"«[^\u00A0\u202F]|[^\u00A0\u202F]»"_s),
        fault(u"no fixed blank before a unit"_s,
              u"[0-9](?: |(?=[%€]))(?:[%€]|(?:ha|km|m²|k€|M€|Mo|ko|Go|ppp)(?!\\p{L}))(?![0-9nL])"_s),
        fault(u"no fixed blank after n°, p."_s, u"\\b[nN]°(?=[^\u00A0\u202F])|\\bp\\.(?! :)(?=[^\u00A0\u202F,;)])"_s),
        fault(u"º for °"_s, u"[nN]º"_s),
        fault(u"blank between thousands that may break"_s, u"\\b[0-9]{1,3} [0-9]{3}\\b(?! ?[0-9])"_s),
        fault(u"blank before a full stop or a comma"_s, u"[\\s](?:,|\\.(?!\\p{L}|[0-9]))"_s),
        fault(u"blank inside brackets"_s, u"\\(\\s|[ \u00A0]\\)|\\(\\)"_s),
        fault(u"sign twice"_s, u",,|(?<![.0-9])\\.\\.(?![.0-9])|: ?:|, ?\\.(?!\\p{L})|· ·|— —|– –"_s),
        fault(u"elision"_s, u"(?<![-\\p{L}])(?:[dDlLjJ]e|[lL]a|[qQ]ue) (?:[AEÉÈÊIÎOÔUaàâeéèêiîoôu]\\p{L}{2})"_s),
        fault(u"blank after an apostrophe"_s, u"\\b(?:[dlnsjcmt]|qu)’\\s"_s)};
    return faults;
}

/// The words of the vocabulary (one term for one thing) and the grammar of numbers.
const std::vector<Fault>& wordFaults()
{
    static const std::vector<Fault> faults{
        fault(u"say Échéance"_s, u"(?i)\\b(?:dates? cibles?|date limite|deadline)\\b"_s),
        fault(u"say signature obligatoire"_s, u"[Ss]ignatures? requises?"_s),
        fault(u"say Maj"_s, u"\\bShift\\b"_s),
        fault(
            u"say Fonction"_s,
            u"^Représentant(?: \\(fonction\\))?$|Représentée? par|Fonction du (?:représentant|signataire)|[Qq]ualité du signataire"_s),
        fault(u"say jj/mm/aaaa or 31 mars 2024"_s, u"(?<![0-9/_-])[12][0-9]{3}-[01][0-9](?:-[0-3][0-9])?(?![0-9_-])"_s),
        fault(u"a count has no decimals"_s,
              u"[0-9],[0-9]+[ \u00A0](?:ménages|habitants|contrats|signataires|lignes|articles|"
              "organismes|communes|quartiers|QPV|étapes)\\b"_s),
        fault(
            u"plural after 0 or 1"_s,
            u"(?<![0-9,.:/%\u00A0\u202F–-])[01] (?!fois|mois|mars|sous|dans|sans|pas|plus|cas|dès|puis|très|avis|corps|"
            "EPCI|vers|depuis|des|les|ses|est|sur)\\p{Ll}{2,}s\\b"_s),
        fault(
            u"singular after a number"_s,
            u"(?<![0-9,.:/])(?:[2-9]|[1-9][0-9]{1,2}) "
            u"(?:contrat|signataire|organisme|commune|quartier|article|document|"
            "page|ligne|étape|événement|relance|engagement|avenant|échéance|habitant|ménage|signature|jour|pixel)\\b"_s)};
    return faults;
}

const std::vector<Fault>& leftoverFaults()
{
    static const std::vector<Fault> faults{
        fault(u"place for a value"_s, u"%L?[1-9n](?![0-9])"_s), fault(u"two blanks"_s, u"[ \u00A0]{2}"_s),
        fault(u"English"_s,
              u"(?i)\\b(?:the|and|of|with|from|this|that|are|were|have|has|which|your|cancel|close|save|open|help|"
              u"apply|undo|"
              "redo|paste|copy|delete|remove|search|next|previous|forward|unknown|none|usage: parvis|displays|signed|"
              "contracts|signatories|neighbourhoods?|deadlines?|not known|to fill in)\\b"_s)};
    return faults;
}

/// Without tags, addresses, paths and the names of licences, which keep their language.
QString proseOf(QString text)
{
    static const QRegularExpression blocks(u"<(?:/p|br|/li|/tr|/td|/h[1-6]|p|li)\\b[^<>]*>"_s);
    static const QRegularExpression tags(u"</?[A-Za-z][^<>]*>"_s);
    static const QRegularExpression addresses(
        u"(?:https?://|www\\.|mailto:)\\S+|[\\w.+-]+@[\\w.-]+|(?:[\\w]+\\.)+(?:fr|org|com|eu)\\b"_s);
    static const QRegularExpression paths(
        u"(?:~|\\.{0,2})(?:/[^\\s/«»]+)+(?: [^\\s/]+)*\\.[a-z]{2,7}\\b|(?:/[\\w.-]+){2,}/?|[\\w.*-]+\\.(?:pdf|csv|ics|"
        "parvis|gpkg|geojson|ods|xlsx|png|svg|json|zip|shp|txt|md)\\b"_s);
    static const QRegularExpression names(
        u"Open Database License|Qt Charts|OpenStreetMap contributors|GNU General Public License"_s);
    text.replace(blocks, u"\n"_s).remove(tags);
    text.replace(u"&nbsp;"_s, u"\u00A0"_s).replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s);
    text.replace(u"&quot;"_s, u"\""_s).replace(u"&#39;"_s, u"'"_s).replace(u"&amp;"_s, u"&"_s);
    return text.replace(addresses, u"x"_s).replace(paths, u"x"_s).replace(names, u"x"_s);
}

void addFaults(const std::vector<Fault>& faults, const QString& text, QStringList& found)
{
    for (const Fault& fault : faults) {
        if (const auto match = fault.pattern.match(text); match.hasMatch()) {
            const qsizetype from = std::max<qsizetype>(0, match.capturedStart() - 30);
            found << u"%1: “%2”"_s.arg(fault.name, text.mid(from, match.capturedEnd() + 20 - from).simplified());
        }
    }
}

} // namespace

QStringList frenchFaults(const QString& text)
{
    QStringList found;
    const QString prose = proseOf(text);
    addFaults(settingFaults(), prose, found);
    addFaults(wordFaults(), prose, found);
    return found;
}

QStringList shownFaults(const QString& text)
{
    QStringList found = frenchFaults(text);
    addFaults(leftoverFaults(), proseOf(text), found);
    return found;
}

} // namespace parvis::test
