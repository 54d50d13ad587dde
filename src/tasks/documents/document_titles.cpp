// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/documents/document_titles.h"

#include "domain/fold.h"
#include "domain/translate.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

// The patterns are for folded text: small letters without accents.

/// What office programs, browsers, scanners and layout programs call what has no name, perhaps with a number.
const QString& namelessPattern()
{
    static const QString pattern =
        u"^(copie de |copy of )?("
        "(presentation|diaporama|expose)?( de| microsoft)? ?power ?point|power ?point( presentation| slide show)?"
        "|presentation|diaporama|diapositive|diapo|dia|slide( show)?|prasentation|pptx?|titre de la presentation"
        "|(microsoft )?(word|excel|powerpoint|publisher|visio)|microsoft office (word|excel|powerpoint|publisher)"
        "|mise en page|layout|maquette|composition|montage|planche"
        "|document|documents|doc|nouveau document( texte| microsoft word| word| texte opendocument)?"
        "|(new|blank) (text |microsoft word )?(document|page|file|presentation)|page (vierge|blanche)|nouvelle page"
        "|sans[ -](nom|titre|objet)|document sans (nom|titre)|untitled( document| page| presentation| spreadsheet)?"
        "|un-?named|no ?(name|title)|noname|titre( du document| principal)?|(document )?title|insert title here"
        "|classeur|feuil|feuille|feuille de calcul|book|workbook|sheet|spreadsheet|tableau|tableur"
        "|(word|excel|powerpoint) (document|presentation|file)|document (microsoft )?word|powerpoint-prasentation"
        "|adobe (photoshop|illustrator|indesign|acrobat|scan)( pdf| document)?|(titre|title) par defaut|default title"
        "|page \\d+ "
        "(de|of|sur|/)|publication|brochure|dessin|drawing|graphique|chart|figure|image|photo|picture|capture( "
        "d'ecran)?|screenshot"
        "|numerisation|numerise|document numerise|scan|scanned( document| image)?|scanner|fax|telecopie|img|dsc"
        "|impression|print|printout|print job|imprimer|test|default|standard|normal|modele|template|draft|brouillon"
        "|page|pages|fichier|file|texte|text|export|output|output file|report|rapport|print preview|apercu"
        "|unspecified|unknown|anonymous|none|null|undefined|inconnu|n/a|about:blank|about:srcdoc|blank|vide"
        ")[ _.()-]*(n[o°] ?)?[\\d ._()-]*$"_s;
    return pattern;
}

/// What scanners and telephones call what they send: the device or the application, with a number or a time.
const QString& scannerPattern()
{
    static const QString pattern =
        u"^(skm|km|mfp|scn|bizhub|xerox|hp|canon|epson|brother|ricoh|kyocera|lexmark|sharp|toshiba|konica( minolta)?"
        "|oki|develop|camscanner|genius scan|tiny scanner|simple scan|scannable|notes)"
        "[ _-]*(scan(ner)?|workcentre|officejet|laserjet)?[ _-]*([a-z]{0,4}\\d[\\w.]*)?[\\d ._:-]*$"_s;
    return pattern;
}

/// Names of files, addresses and paths.
const QString& fileNamePattern()
{
    static const QString pattern =
        u"^microsoft \\w+ - "
        u"|^(https?|file|ftp|data|blob|chrome|about|moz-extension)://|^[a-z]:[\\\\/]|^\\\\\\\\|^/\\w+/"
        "|\\.(docx?|docm|dotx?|dotm|odt|ott|fodt|rtf|txt|wpd|wps|pages|abw|sxw|md|tex|dvi|pub|indd?|indt|idml|qxd|qxp|"
        "qxt"
        "|pmd|p65|pm6|fm|book|sla|ai|eps|ps|psd|cdr|svg|xcf|afpub|pptx?|pptm|potx?|ppsx?|odp|otp|sxi|key|xlsx?|xlsm|"
        "xlsb"
        "|xltx?|ods|ots|sxc|numbers|csv|vsdx?|mpp|dwg|dxf|x?html?|php|aspx?|jsp|xml|pdf|xps|tmp|temp|jpe?g|png|tiff?|"
        "bmp"
        "|gif|webp|heic|zip|msg|eml)$"_s;
    return pattern;
}

} // namespace

bool isDefaultTitle(const QString& title)
{
    static const QRegularExpression nameless(namelessPattern());
    static const QRegularExpression scanner(scannerPattern());
    static const QRegularExpression fileName(fileNamePattern());
    static const QRegularExpression brackets(u"^[\\[({<\"«]\\s*(.*\\S)\\s*[\\])}>\"»]$"_s); // "[Untitled]"
    const QString folded = fold(title).simplified();
    const QRegularExpressionMatch bracketed = brackets.match(folded);
    const QString name = bracketed.hasMatch() ? bracketed.captured(1) : folded;
    const bool hasLetter = std::ranges::any_of(name, [](QChar c) { return c.isLetter(); });
    return !hasLetter || name.contains(nameless) || name.contains(scanner) || name.contains(fileName);
}

QString documentTitle(const QString& stated, const QString& fileName)
{
    if (!isDefaultTitle(stated))
        return stated;
    const QString base = QFileInfo(fileName).completeBaseName().trimmed();
    const QString whole = fileName.trimmed();
    return !base.isEmpty() ? base : !whole.isEmpty() ? whole : translate("tasks", "Untitled document");
}

} // namespace parvis
