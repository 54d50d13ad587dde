// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper_setting.h"

#include "report/logo.h"

#include <QFontDatabase>
#include <QRawFont>
#include <QtEndian>

#include <mutex>

namespace parvis {

namespace {

constexpr qsizetype permissionsAt = 8;        ///< bytes into the table OS/2
constexpr quint16 restrictedLicence = 0x0002; ///< must not be embedded
constexpr quint16 bitmapsOnly = 0x0200;
constexpr quint16 noSubsets = 0x0100; ///< only whole fonts may be embedded, and PDF files hold parts

QColor colourOf(const QString& colour, const QColor& usual)
{
    return colour.isEmpty() || !paperColourProblem(colour).isEmpty() ? usual : QColor(colour);
}

} // namespace

ReportSetting settingOf(const Register& records)
{
    return settingOf(paperTemplateOf(records));
}

ReportSetting settingOf(const PaperTemplate& paper)
{
    ReportSetting setting;
    setting.publisher = onOneLine(paper.publisher.left(longestTemplateText));
    setting.header = onOneLine(paper.header.left(longestTemplateText));
    setting.footer = onOneLine(paper.footer.left(longestTemplateText));
    setting.accent = colourOf(paper.accent, look::accent);
    setting.quiet = colourOf(paper.quiet, look::muted);
    setting.reviewSections = sectionsOf(PaperKind::PressReview, paper.reviewSections);
    setting.contractSections = sectionsOf(PaperKind::Contract, paper.contractSections);
    setting.qpvSections = sectionsOf(PaperKind::Qpv, paper.qpvSections);
    setting.logo = logoOf(paper.logo);
    if (!paper.typeface.isEmpty() && isEmbeddable(paper.typeface))
        setting.fonts.prepend(paper.typeface);
    return setting;
}

AtlasSetting atlasSettingOf(const ReportSetting& papers)
{
    AtlasSetting setting;
    setting.author = papers.publisher;
    setting.logo = papers.logo;
    setting.fonts = papers.fonts;
    setting.locale = papers.locale;
    setting.date = papers.date.value_or(QDate());
    return setting;
}

bool isEmbeddable(const QString& typeface)
{
    QFont font(typeface);
    font.setStyleStrategy(QFont::NoFontMerging);
    const QRawFont raw = QRawFont::fromFont(font);
    if (!raw.isValid() || raw.familyName().compare(typeface, Qt::CaseInsensitive) != 0)
        return false;
    const QByteArray table = raw.fontTable("OS/2");
    if (table.size() < permissionsAt + 2)
        return false;
    const auto permissions = qFromBigEndian<quint16>(table.constData() + permissionsAt);
    return (permissions & (restrictedLicence | bitmapsOnly | noSubsets)) == 0 && raw.supportsCharacter(QChar(u'é')) &&
           raw.supportsCharacter(QChar(u'œ'));
}

QStringList embeddableTypefaces()
{
    static std::mutex mutex;
    static QStringList families; // that the answer is of
    static QStringList typefaces;
    const std::lock_guard lock(mutex);
    const QStringList now = QFontDatabase::families(QFontDatabase::Latin);
    if (now == families)
        return typefaces;
    families = now;
    typefaces.clear();
    for (const QString& family : families) {
        if (!QFontDatabase::isPrivateFamily(family) && QFontDatabase::isSmoothlyScalable(family) &&
            isEmbeddable(family))
            typefaces << family;
    }
    return typefaces;
}

} // namespace parvis
