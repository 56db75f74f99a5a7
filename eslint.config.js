// Lint rules: the strict type-checked set, so that a floating promise or an unsafe value is an error.
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', 'artifacts/', '.xiaojuren/'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', 'jest.config.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'func-style': ['error', 'expression'],
      'no-console': 'error',
      // The driver declares its option bags as classes; they are meant to be given as plain objects.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  { files: ['src/cli/**', 'bench/*.ts'], rules: { 'no-console': 'off' } },
  {
    // Pages have a compiler configuration of their own.
    files: ['src/web/**'],
    languageOptions: { parserOptions: { projectService: false, project: './tsconfig.web.json' } },
  },
  {
    files: ['**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly' } },
  },
);
