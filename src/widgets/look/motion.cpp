// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/motion.h"

#include "widgets/look/settings.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const Setting<bool> reducedSetting(u"look/reduced_motion"_s);

bool reduced = false; ///< asked for by each frame of what would move

#if defined(Q_OS_LINUX)
QVariant settingOf(const QString& file, const QString& key)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return QSettings(folder + u'/' + file, QSettings::IniFormat).value(key);
}

bool systemReducesMotion()
{
    const QVariant factor = settingOf(u"kdeglobals"_s, u"KDE/AnimationDurationFactor"_s);
    const QVariant gtk = settingOf(u"gtk-3.0/settings.ini"_s, u"Settings/gtk-enable-animations"_s);
    return (factor.isValid() && factor.toDouble() == 0) || (gtk.isValid() && !gtk.toBool());
}
#else
bool systemReducesMotion()
{
    static const bool answer = !QApplication::isEffectEnabled(Qt::UI_General); // before Parvis sets it
    return answer;
}
#endif

} // namespace

Motion keptMotion()
{
    return reducedSetting.value() ? Motion::Reduced : Motion::System;
}

void setMotion(Motion motion)
{
    reducedSetting.keep(motion == Motion::Reduced);
    applyMotion();
}

bool isMotionReduced()
{
    return reduced;
}

void applyMotion()
{
    const bool bySystem = systemReducesMotion();
    reduced = bySystem || keptMotion() == Motion::Reduced;
    for (const Qt::UIEffect effect :
         {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip}) {
        if (reduced)
            QApplication::setEffectEnabled(effect, false);
    }
}

} // namespace parvis
