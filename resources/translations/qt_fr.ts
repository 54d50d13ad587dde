<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- What qtbase_fr lacks of the texts of Qt itself. -->
<TS version="2.1" language="fr_FR">
<context>
    <name>Print Device Input Slot</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
</context>
<context>
    <name>Print Device Output Bin</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Affiche l’aide sur les options de la ligne de commande.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Affiche l’aide, y compris les options propres à Qt.</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Authentification nécessaire</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>Une authentification est nécessaire pour utiliser %1.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>Une authentification est nécessaire pour utiliser %1 sur %2.</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Nom d’utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Mot de passe&#xa0;:</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>Critical Error:</source>
        <translation>Erreur critique&#xa0;:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>Information&#xa0;:</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Cannot open destination file: %1</source>
        <translation>Impossible d’ouvrir le fichier de destination&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cannot create %1 for output: %2</source>
        <translation>Impossible de créer %1 en écriture&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cannot open for output: %1</source>
        <translation>Impossible d’ouvrir en écriture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Failure to write block: %1</source>
        <translation>L’écriture d’un bloc a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Error while renaming: %1</source>
        <translation>Erreur en renommant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>QFileDevice</name>
    <message>
        <source>No file engine available</source>
        <translation>Aucun moteur de fichiers disponible</translation>
    </message>
</context>
<context>
    <name>QHttp</name>
    <message>
        <source>Too many redirects</source>
        <translation>Trop de redirections</translation>
    </message>
    <message>
        <source>Insecure redirect</source>
        <translation>Redirection non sécurisée</translation>
    </message>
    <message>
        <source>Unsupported content encoding: %1</source>
        <translation>Encodage de contenu non pris en charge&#xa0;: %1</translation>
    </message>
    <message>
        <source>Failed to initialize decompression: %1</source>
        <translation>La décompression n’a pas pu commencer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Failed to initialize the compression decoder.</source>
        <translation>Le décodeur de compression n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>Decompression failed: %1</source>
        <translation>La décompression a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Data downloaded is too large to store</source>
        <translation>Les données téléchargées sont trop volumineuses pour être conservées</translation>
    </message>
    <message>
        <source>The decompressed output exceeds the limits specified by QNetworkRequest::decompressedSafetyCheckThreshold()</source>
        <translation>Les données décompressées dépassent la limite permise</translation>
    </message>
</context>
<context>
    <name>QImageWriter</name>
    <message>
        <source>Image is empty</source>
        <translation>L’image est vide</translation>
    </message>
    <message>
        <source>Cannot open device for writing: %1</source>
        <translation>Impossible d’ouvrir en écriture&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>QLocalSocket</name>
    <message>
        <source>Socket is not connected</source>
        <translation>La connexion n’est pas établie</translation>
    </message>
    <message>
        <source>Remote closed</source>
        <translation>La connexion a été fermée à distance</translation>
    </message>
</context>
<context>
    <name>QNetworkReply</name>
    <message>
        <source>Error transferring %1 - server replied: %2</source>
        <translation>Erreur en transférant %1&#xa0;; le serveur a répondu&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Pages mal indiquées</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 n’est pas bien écrit. Séparez les pages et les plages par des virgules, écrivez une plage avec un trait d’union, et veillez à ce que les plages ne se recouvrent pas.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Réglages recto verso incompatibles</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Des réglages recto verso sont incompatibles. Voulez-vous les corriger&#xa0;?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>Propriétés de l’imprimante</translation>
    </message>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Options avancées incompatibles</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Mise en page incompatible</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Des options avancées sont incompatibles. Voulez-vous les corriger&#xa0;?</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Des options de mise en page sont incompatibles. Voulez-vous les corriger&#xa0;?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Options avancées</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Certaines options sont incompatibles. Corrigez-les.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Impression recto verso</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Reliure sur le grand côté</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Reliure sur le petit côté</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Pages ou plages séparées par des virgules. Une plage s’écrit avec deux nombres séparés par un trait d’union&#xa0;: 3,5-7,9 imprime les pages 3, 5, 6, 7 et 9.</translation>
    </message>
</context>
<context>
    <name>QProcess</name>
    <message>
        <source>Process failed to start</source>
        <translation>Le processus n’a pas pu démarrer</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>QSaveFile cannot open &apos;%1&apos; without direct write fallback enabled.</source>
        <translation>Impossible d’ouvrir «&#xa0;%1&#xa0;» sans l’écriture directe.</translation>
    </message>
</context>
<context>
    <name>QSpiAccessibleBridge</name>
    <message>
        <source>notification</source>
        <translation>notification</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>bureau</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>terminal</translation>
    </message>
</context>
<context>
    <name>QStandardPaths</name>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Temporary Items</source>
        <translation>Éléments temporaires</translation>
    </message>
</context>
<context>
    <name>QXmlStream</name>
    <message>
        <source>&apos;%1&apos;</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1, &apos;%2&apos;</source>
        <translation>%1, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 or &apos;%2&apos;</source>
        <translation>%1 ou «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1, or &apos;%2&apos;</source>
        <translation>%1 ou «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Expected %1, but got &apos;%2&apos;.</source>
        <translation>%1 attendu, mais «&#xa0;%2&#xa0;» trouvé.</translation>
    </message>
    <message>
        <source>Unexpected &apos;%1&apos;.</source>
        <translation>«&#xa0;%1&#xa0;» inattendu.</translation>
    </message>
    <message>
        <source>Self-referencing entity detected.</source>
        <translation>Une entité se contient elle-même.</translation>
    </message>
    <message>
        <source>Entity expands to more characters than the entity expansion limit.</source>
        <translation>Une entité donne plus de caractères que la limite permise.</translation>
    </message>
</context>
<context>
    <name>quiaccessibilityelement</name>
    <message>
        <source>checked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>décoché</translation>
    </message>
</context>
</TS>
